package dev.lodestone.campaign.campaign;

import dev.lodestone.campaign.terms.BudgetLines;
import dev.lodestone.campaign.terms.Eligibility;
import dev.lodestone.campaign.terms.Openness;
import dev.lodestone.campaign.terms.Slots;
import dev.lodestone.kit.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Campaign", description = "What a brand wants made, for how much, by whom and on which terms.")
record CampaignView(
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
        @Schema(nullable = true) @Nullable String landingUrl,
        Map<String, String> metadata,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static CampaignView of(Campaign campaign) {
        return new CampaignView(
                campaign.id(),
                campaign.brandId(),
                campaign.name(),
                campaign.state(),
                campaign.budget(),
                campaign.budgetLines(),
                campaign.slots(),
                campaign.openness(),
                campaign.eligibility(),
                campaign.commissionBasisPoints(),
                campaign.holdDays(),
                campaign.attributionWindowDays(),
                campaign.landingUrl(),
                campaign.metadata(),
                campaign.version(),
                campaign.createdAt(),
                campaign.updatedAt());
    }

    @Schema(name = "CampaignPage")
    record Page(
            List<CampaignView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}
}
