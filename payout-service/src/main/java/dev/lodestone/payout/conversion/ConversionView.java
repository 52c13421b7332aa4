package dev.lodestone.payout.conversion;

import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.Problem;
import dev.lodestone.payout.earning.Earning;
import dev.lodestone.payout.order.AttributionView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Conversion", description = "An order, whom it was credited to, and what it earned.")
record ConversionView(
        UUID id,
        UUID programId,
        @Schema(examples = "sale") String kind,
        String externalRef,

        @Schema(examples = "attributed", description = "attributed, unattributed, partially-refunded or refunded")
        String state,

        Instant occurredAt,
        Instant receivedAt,
        Money gross,

        @Schema(description = "What the commission was computed on")
        Money base,

        Money refunded,
        AttributionSummary attribution,
        List<EarnedView> commissions) {

    @Schema(name = "AttributionSummary")
    record AttributionSummary(
            @Schema(nullable = true) @Nullable UUID creatorId,

            @Schema(examples = "code", description = "click, code or none")
            String touch,

            @Schema(examples = "code-first") String model) {}

    @Schema(name = "EarnedCommission")
    record EarnedView(
            UUID id,
            UUID creatorId,
            Money amount,
            @Schema(description = "Taken back by refunds") Money reversed,
            String state,
            Instant payableAt,

            @Schema(description = "Id of the version of the rule that gave it")
            UUID ruleVersion) {
        static EarnedView of(Earning earning) {
            return new EarnedView(
                    earning.id(),
                    earning.creatorId(),
                    earning.amount(),
                    earning.takenBack(),
                    earning.state().label(),
                    earning.payableAt(),
                    earning.ruleVersionId().orElseThrow());
        }
    }

    @Schema(name = "ConversionPage")
    record ConversionPage(
            List<ConversionView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}

    @Schema(name = "ConversionBatchResult", description = "One result for each order, in the order sent.")
    record BatchResult(List<ItemResult> results) {}

    @Schema(name = "ConversionItemResult")
    record ItemResult(
            int index,

            @Schema(description = "201 recorded, 200 known already, else the status of the problem")
            int status,

            @Schema(nullable = true) @Nullable ConversionView conversion,
            @Schema(nullable = true) @Nullable Problem problem) {}

    static ConversionView of(Conversion conversion, List<Earning> commissions) {
        AttributionView attribution = AttributionView.of(conversion.attribution());
        return new ConversionView(
                conversion.id(),
                conversion.programId(),
                conversion.key().kind(),
                conversion.key().externalRef(),
                conversion.state(),
                conversion.occurredAt(),
                conversion.receivedAt(),
                conversion.gross(),
                conversion.base(),
                conversion.refunded(),
                new AttributionSummary(attribution.creatorId(), attribution.touch(), attribution.model()),
                commissions.stream().map(EarnedView::of).toList());
    }
}
