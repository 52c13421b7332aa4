package dev.lodestone.payout.event;

import dev.lodestone.kit.event.Events.EventType;
import dev.lodestone.kit.money.Money;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is told of batches, of the payments in them, and of what providers say that only a person can settle. */
public interface PayoutEvents {
    EventType<BatchBuilt> BATCH_BUILT = new EventType<>("payout-batch.built", BatchBuilt.class);
    EventType<BatchApproved> BATCH_APPROVED = new EventType<>("payout-batch.approved", BatchApproved.class);
    EventType<BatchCanceled> BATCH_CANCELED = new EventType<>("payout-batch.canceled", BatchCanceled.class);
    EventType<BatchClosed> BATCH_CLOSED = new EventType<>("payout-batch.closed", BatchClosed.class);

    EventType<PayoutMoved> SENT = new EventType<>("payout.sent", PayoutMoved.class);
    EventType<PayoutMoved> PAID = new EventType<>("payout.paid", PayoutMoved.class);
    EventType<PayoutMoved> FAILED = new EventType<>("payout.failed", PayoutMoved.class);
    EventType<PayoutMoved> RETURNED = new EventType<>("payout.returned", PayoutMoved.class);
    EventType<PayoutMoved> CANCELED = new EventType<>("payout.canceled", PayoutMoved.class);

    EventType<ReviewNeeded> REVIEW_NEEDED = new EventType<>("payout.review-needed", ReviewNeeded.class);
    EventType<ReviewSettled> REVIEW_SETTLED = new EventType<>("payout.review-settled", ReviewSettled.class);

    EventType<EndingTold> ENDING_PROPOSED = new EventType<>("payout.ending-proposed", EndingTold.class);
    EventType<EndingTold> ENDING_CONFIRMED = new EventType<>("payout.ending-confirmed", EndingTold.class);
    EventType<EndingTold> ENDING_WITHDRAWN = new EventType<>("payout.ending-withdrawn", EndingTold.class);

    @Schema(name = "PayoutBatchBuilt")
    record BatchBuilt(UUID batchId, String currency, long payouts, String builtBy) {}

    @Schema(name = "PayoutBatchApproved")
    record BatchApproved(UUID batchId, String approvedBy) {}

    @Schema(name = "PayoutBatchCanceled")
    record BatchCanceled(UUID batchId, String canceledBy) {}

    @Schema(name = "PayoutBatchClosed")
    record BatchClosed(UUID batchId) {}

    @Schema(name = "PayoutMoved")
    record PayoutMoved(
            UUID payoutId,
            UUID batchId,
            UUID creatorId,
            Money amount,

            @Schema(description = "submitted, paid, failed, returned or canceled; more values may be added")
            String state,

            @Schema(nullable = true, description = "The provider's name for it") @Nullable
            String providerRef,

            @Schema(nullable = true) @Nullable String reason) {}

    @Schema(name = "PayoutReviewNeeded")
    record ReviewNeeded(
            UUID providerEventId,
            UUID payoutId,
            UUID creatorId,

            @Schema(description = "Where the payment stands here")
            String state,

            @Schema(nullable = true, description = "The provider's own word for where it stands there") @Nullable
            String told) {}

    @Schema(name = "PayoutReviewSettled")
    record ReviewSettled(UUID providerEventId, UUID payoutId, UUID creatorId, String settledBy) {}

    @Schema(name = "PayoutEndingTold")
    record EndingTold(
            UUID endingId,
            UUID payoutId,
            UUID creatorId,

            @Schema(description = "What was said of the payment: paid or failed")
            String outcome,

            @Schema(description = "Who proposed, confirmed or withdrew it")
            String by) {}
}
