package dev.lodestone.campaign.report;

import dev.lodestone.campaign.storedplan.PlannedMix;
import dev.lodestone.kit.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CampaignReport", description = "Plan against actual, per tier and in whole.")
record ReportView(
        UUID campaignId,

        @Schema(
                description =
                        "When the campaign and its work were read; what payout-service tells may be some seconds younger")
        Instant asOf,

        Money budget,

        @Schema(description = "available, or unavailable while payout-service cannot be reached")
        String payoutData,

        @Schema(nullable = true, description = "The newest mix plan, if there is one") @Nullable
        UUID mixPlanId,

        RowView whole,
        List<RowView> tiers) {

    @Schema(name = "ReportRow")
    record RowView(
            @Schema(description = "`all`, or a tier") String tier,
            @Schema(nullable = true) @Nullable PlannedView planned,
            ActualView actual) {}

    @Schema(name = "ReportPlanned", description = "What the recommended mix promised")
    record PlannedView(int creators, double reach, double engagements, double buyers, Money cost, Money value) {
        static PlannedView of(PlannedMix.Share share) {
            return new PlannedView(
                    share.creators(), share.reach(), share.engagements(), share.buyers(), share.cost(), share.value());
        }
    }

    @Schema(name = "ReportActual", description = "Null figures are not known while payout-service is away")
    record ActualView(
            int creators,
            long posts,
            @Schema(description = "Sum over posts") long reach,
            long impressions,
            long engagements,
            Money fees,
            @Schema(nullable = true) @Nullable Long clicks,
            @Schema(nullable = true) @Nullable Long conversions,
            @Schema(nullable = true) @Nullable Money revenue,
            @Schema(nullable = true) @Nullable Money refunded,
            @Schema(nullable = true) @Nullable Money commission,

            @Schema(nullable = true, description = "Fees and commissions") @Nullable
            Money spend,

            @Schema(nullable = true, description = "(revenue - refunded - spend) / spend, a decimal string") @Nullable
            String roi) {

        static ActualView of(Totals totals, String currency) {
            Optional<Totals.Sales> sales = totals.sales();
            return new ActualView(
                    totals.creators(),
                    totals.posts(),
                    totals.reach(),
                    totals.impressions(),
                    totals.engagements(),
                    Money.of(totals.fees(), currency),
                    sales.map(Totals.Sales::clicks).orElse(null),
                    sales.map(Totals.Sales::conversions).orElse(null),
                    sales.map(sold -> Money.of(sold.revenue(), currency)).orElse(null),
                    sales.map(sold -> Money.of(sold.refunded(), currency)).orElse(null),
                    sales.map(sold -> Money.of(sold.commission(), currency)).orElse(null),
                    totals.spend().map(spent -> Money.of(spent, currency)).orElse(null),
                    totals.roi().map(java.math.BigDecimal::toPlainString).orElse(null));
        }
    }
}
