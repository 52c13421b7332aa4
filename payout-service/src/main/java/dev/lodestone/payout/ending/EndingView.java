package dev.lodestone.payout.ending;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "PayoutEnding",
        description = "How a payment ended of which the provider can tell nothing any more, as two persons say.")
record EndingView(
        UUID id,
        UUID payoutId,
        UUID creatorId,

        @Schema(description = "paid or failed", examples = "failed")
        String outcome,

        @Schema(nullable = true, description = "The provider's name for the payment") @Nullable
        String providerRef,

        @Schema(nullable = true, description = "Why nothing was paid, shown to the creator") @Nullable
        String reason,

        @Schema(description = "The evidence, for whoever confirms")
        String note,

        @Schema(
                description = "open, confirmed, withdrawn, or void when the provider told before anybody confirmed;"
                        + " more values may be added",
                examples = "open")
        String state,

        String proposedBy,
        Instant proposedAt,

        @Schema(nullable = true, description = "Who confirmed it, withdrew it or put another in its place") @Nullable
        String decidedBy,

        @Schema(nullable = true) @Nullable Instant decidedAt) {

    static EndingView of(Ending ending) {
        return new EndingView(
                ending.id(),
                ending.payoutId(),
                ending.creatorId(),
                ending.claim().outcome().label(),
                ending.claim().providerRef().orElse(null),
                ending.claim().reason().orElse(null),
                ending.claim().note(),
                ending.state().label(),
                ending.proposedBy(),
                ending.proposedAt(),
                ending.decidedBy().orElse(null),
                ending.decidedAt().orElse(null));
    }

    @Schema(name = "PayoutEndingPage")
    record EndingPage(
            List<EndingView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}
}
