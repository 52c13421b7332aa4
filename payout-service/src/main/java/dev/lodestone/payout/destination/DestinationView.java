package dev.lodestone.payout.destination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PayoutDestination", description = "Where a creator is paid in one currency; the account is masked.")
record DestinationView(
        UUID id,
        UUID creatorId,
        String currency,
        String provider,

        @Schema(examples = "**** 2051") String account,

        @Schema(description = "active, on-hold or replaced; more values may be added", examples = "active")
        String state,

        @Schema(nullable = true) @Nullable String reason,

        Instant createdAt) {

    static DestinationView of(Destination destination) {
        return new DestinationView(
                destination.id(),
                destination.creatorId(),
                destination.currency(),
                destination.provider(),
                "**** " + destination.ending(),
                destination.state(),
                destination.reason().orElse(null),
                destination.createdAt());
    }

    @Schema(name = "PayoutDestinationPage")
    record DestinationPage(
            List<DestinationView> data,

            @Schema(nullable = true) @Nullable String nextCursor,

            boolean hasMore) {}
}
