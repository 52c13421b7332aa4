package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.question.MixFaults;
import dev.lodestone.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a request knows of creators that no roster does, and what can be said against it. */
record ToldOverrides(List<Override> told) {

    @Schema(
            name = "MixCreatorOverride",
            description =
                    "What is known of one candidate beside the roster: how it fits this brand, what working with it costs.")
    record Override(
            @NotNull @Schema(required = true) UUID creatorId,

            @PositiveOrZero
            @DecimalMax("1000000")
            @Schema(description = "Counted by `priors.fit`; 1 when absent")
            @Nullable
            Double fit,

            @Valid @Schema(description = "Beside the fee; `priors.handling` when absent") @Nullable
            Money handling) {}

    /** Before anybody is known. */
    void faults(MixFaults faults) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < told.size(); i++) {
            if (!seen.add(told.get(i).creatorId()))
                faults.add("/overrides/" + i + "/creatorId", "duplicate", "Each creator once.");
            faults.amount(told.get(i).handling(), "/overrides/" + i + "/handling");
        }
    }

    void known(MixFaults faults, Set<String> ids) {
        for (int i = 0; i < told.size(); i++) {
            if (!ids.contains(told.get(i).creatorId().toString()))
                faults.add("/overrides/" + i + "/creatorId", "unknown", "There is no candidate with this id.");
        }
    }

    Map<UUID, Override> byCreator() {
        Map<UUID, Override> all = new HashMap<>();
        told.forEach(one -> all.put(one.creatorId(), one));
        return all;
    }
}
