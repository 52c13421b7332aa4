package dev.lodestone.payout.hearing;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ProviderEvent", description = "What a payment provider told of one payment, and what became of that.")
record ProviderEventView(
        UUID id,
        String provider,

        @Schema(description = "The provider's id of the event; answer-... for its late answer to a call of ours")
        String eventId,

        UUID payoutId,
        UUID creatorId,

        @Schema(nullable = true, description = "The state that the provider told of", examples = "failed") @Nullable
        String status,

        Instant occurredAt,
        Instant receivedAt,

        @Schema(description = "applied, no-change or review; more values may be added", examples = "review")
        String outcome,

        @Schema(
                nullable = true,
                description = "Who settled it; null while it waits, and when there was nothing to settle")
        @Nullable
        String settledBy,

        @Schema(nullable = true) @Nullable Instant settledAt,
        @Schema(nullable = true) @Nullable String note) {

    static ProviderEventView of(Row row) {
        return new ProviderEventView(
                row.getUUID("id"),
                row.getString("provider"),
                row.getString("event_id"),
                row.getUUID("item_id"),
                row.getUUID("creator_id"),
                row.getString("told"),
                row.getOffsetDateTime("occurred_at").toInstant(),
                row.getOffsetDateTime("received_at").toInstant(),
                row.getString("outcome"),
                row.getString("settled_by"),
                Optional.ofNullable(row.getOffsetDateTime("settled_at"))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.getString("note"));
    }

    @Schema(name = "ProviderEventPage")
    record ProviderEventPage(
            List<ProviderEventView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}
}
