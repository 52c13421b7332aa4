package dev.lodestone.campaign.campaign;

import dev.lodestone.campaign.terms.BudgetLines;
import dev.lodestone.campaign.terms.Eligibility;
import dev.lodestone.campaign.terms.Openness;
import dev.lodestone.campaign.terms.Slots;
import dev.lodestone.kit.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a brand wants made, for how much, by whom and on which terms. */
public record Campaign(
        UUID id,
        UUID brandId,
        String name,
        CampaignState state,
        Money budget,
        BudgetLines budgetLines,
        Slots slots,
        Openness openness,
        Eligibility eligibility,
        int commissionBasisPoints,
        int holdDays,
        int attributionWindowDays,
        @Nullable String landingUrl,
        Map<String, String> metadata,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** Fields that were told to others at the opening, and that a request would change. */
    List<String> frozenChanges(CampaignRequest wanted) {
        if (state == CampaignState.draft) return List.of();
        return Stream.of(
                        changed("/brandId", brandId, wanted.brandId()),
                        changed(
                                "/budget/currency",
                                budget.currency(),
                                wanted.budget().currency()),
                        changed("/holdDays", holdDays, wanted.holdDays()),
                        changed("/attributionWindowDays", attributionWindowDays, wanted.attributionWindowDays()))
                .flatMap(pointers -> pointers)
                .toList();
    }

    private static Stream<String> changed(String pointer, Object now, Object wanted) {
        return Objects.equals(now, wanted) ? Stream.of() : Stream.of(pointer);
    }
}
