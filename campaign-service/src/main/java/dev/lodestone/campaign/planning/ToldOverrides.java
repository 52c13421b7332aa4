package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.answer.AssumptionView;
import dev.lodestone.campaign.question.Countable;
import dev.lodestone.campaign.question.FitRequest;
import dev.lodestone.campaign.question.MixFaults;
import dev.lodestone.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a request knows of creators that no roster does, and what can be said against it. */
record ToldOverrides(List<CreatorOverride> told) {

    @Schema(
            name = "MixCreatorOverride",
            description =
                    "What is known of one candidate beside the roster: how it fits this brand and how safe it is for one, what working with it costs.")
    record CreatorOverride(
            @NotNull @Schema(required = true) UUID creatorId,

            @PositiveOrZero @Countable @DecimalMax("1000000") @Schema(description = FitRequest.OF_ONE) @Nullable
            Double fit,

            @Valid @Schema(description = "Beside the fee; `priors.handling` when absent") @Nullable
            Money handling,

            @PositiveOrZero
            @DecimalMax("100")
            @Schema(
                    description =
                            "What `minBrandSafety` is held against, 100 at best, by whatever measure the caller trusts")
            @Nullable
            Double brandSafety) {}

    boolean tellSafety() {
        return told.stream().anyMatch(one -> one.brandSafety() != null);
    }

    /** Before anybody is known. */
    void faults(MixFaults faults) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < told.size(); i++) {
            if (!seen.add(told.get(i).creatorId()))
                faults.add("/overrides/" + i + "/creatorId", "duplicate", "Each creator once.");
            faults.amount(told.get(i).handling(), "/overrides/" + i + "/handling");
        }
    }

    /** Who was found but cannot be booked is no candidate: what is told of them could only be passed over. */
    void known(MixFaults faults, Set<String> ids) {
        for (int i = 0; i < told.size(); i++) {
            if (!ids.contains(told.get(i).creatorId().toString()))
                faults.add(
                        "/overrides/" + i + "/creatorId",
                        "unknown",
                        "There is no candidate with this id; who has no tier or no price is none.");
        }
    }

    List<AssumptionView> assumptions() {
        List<AssumptionView> all = new ArrayList<>();
        for (CreatorOverride one : told) {
            String name = "overrides." + one.creatorId();
            if (one.fit() != null) all.add(AssumptionView.told(name + ".fit", AssumptionView.number(one.fit()), null));
            if (one.brandSafety() != null)
                all.add(AssumptionView.told(name + ".brandSafety", AssumptionView.number(one.brandSafety()), "of 100"));
            if (one.handling() != null)
                all.add(AssumptionView.told(
                        name + ".handling", Long.toString(one.handling().amount()), "minor units"));
        }
        return all;
    }

    Map<UUID, CreatorOverride> byCreator() {
        Map<UUID, CreatorOverride> all = new HashMap<>();
        told.forEach(one -> all.put(one.creatorId(), one));
        return all;
    }
}
