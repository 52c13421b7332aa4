package dev.lodestone.payout.payout;

import dev.lodestone.kit.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Payout", description = "The payment to one creator within a batch.")
record PayoutView(
        UUID id,
        UUID batchId,
        UUID creatorId,
        Money amount,

        @Schema(description = "What the earnings sum to beyond the amount: taken back earlier and recovered here")
        Money offset,

        UUID destinationId,
        String provider,

        @Schema(description = "Our name for the payment at the provider")
        String reference,

        @Schema(nullable = true, description = "The provider's name for the payment") @Nullable
        String providerRef,

        @Schema(
                description = "reserved, sending, unknown, submitted, unclaimed, on-hold, paid, failed, returned or"
                        + " canceled; more values may be added",
                examples = "submitted")
        String state,

        @Schema(nullable = true) @Nullable String reason,

        Instant createdAt,
        Instant updatedAt) {

    static PayoutView of(Item item) {
        return new PayoutView(
                item.id(),
                item.batchId(),
                item.creatorId(),
                item.amount(),
                item.offset(),
                item.destinationId(),
                item.provider(),
                item.reference(),
                item.providerRef().orElse(null),
                item.state().label(),
                item.reason().orElse(null),
                item.createdAt(),
                item.updatedAt());
    }

    @Schema(name = "PayoutPage")
    record PayoutPage(
            List<PayoutView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}

    @Schema(name = "PayoutPart", description = "One earning that a payment pays.")
    record PartView(UUID earningId, Money amount) {}

    @Schema(name = "PayoutAttempt", description = "One time that the provider was told to pay.")
    record AttemptView(
            int number,
            Instant sentAt,

            @Schema(nullable = true, description = "submitted, paid, refused or unknown; null while nobody has heard")
            @Nullable
            String outcome) {}

    @Schema(name = "PayoutHistory", description = "What a payment is made of and how it was sent.")
    record HistoryView(List<PartView> parts, List<AttemptView> attempts) {}
}
