package dev.lodestone.payout.commission;

import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.earning.Earning;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Commission", description = "What a creator gets for an order.")
record CommissionView(
        UUID id,
        UUID conversionId,
        UUID creatorId,
        UUID programId,
        @Schema(nullable = true) @Nullable UUID campaignId,
        Money amount,

        @Schema(description = "Taken back by refunds before it was paid")
        Money reversed,

        @Schema(description = "Taken back after it was paid, recovered from later payouts")
        Money clawedBack,

        @Schema(
                examples = "pending",
                description = "pending, approved, payable, reserved, paid, rejected, reversed or clawed-back")
        String state,

        @Schema(description = "The end of its hold") Instant payableAt,

        @Schema(description = "Id of the version of the rule that gave it")
        UUID ruleVersion,

        @Schema(nullable = true) @Nullable String decidedBy,
        Instant createdAt) {

    static CommissionView of(Earning earning) {
        String currency = earning.amount().currency();
        return new CommissionView(
                earning.id(),
                earning.conversionId().orElseThrow(),
                earning.creatorId(),
                earning.programId().orElseThrow(),
                earning.campaignId().orElse(null),
                earning.amount(),
                Money.of(earning.progress().reversed(), currency),
                Money.of(earning.progress().clawed(), currency),
                earning.state().label(),
                earning.payableAt(),
                earning.ruleVersionId().orElseThrow(),
                earning.decidedBy().orElse(null),
                earning.createdAt());
    }

    @Schema(name = "CommissionPage")
    record CommissionPage(
            List<CommissionView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}

    @Schema(
            name = "ApprovalRequest",
            description =
                    "Which pending commissions to approve: these ids, or all that match; the oldest 10,000 at most.")
    record ApprovalRequest(
            @Size(max = 10_000) @Nullable List<UUID> ids,
            @Nullable UUID programId,
            @Nullable UUID creatorId) {}

    @Schema(name = "ApprovalResult")
    record ApprovalResult(
            int approved,

            @Schema(description = "Those whose hold had ended")
            int releasedNow,

            @Schema(description = "The sum per currency") List<Money> amounts) {}
}
