package dev.lodestone.kit.webhook.delivery;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event on its way to one endpoint. */
record WebhookDelivery(
        UUID id,
        UUID endpointId,
        UUID eventId,
        String type,
        String body,
        String state,
        int attempts,
        Instant nextAttemptAt,
        @Nullable Integer lastStatus,
        @Nullable String lastError,
        Instant createdAt) {

    static WebhookDelivery of(Row row) {
        return new WebhookDelivery(
                row.getUUID("id"),
                row.getUUID("endpoint_id"),
                row.getUUID("event_id"),
                row.getString("type"),
                row.getString("body"),
                row.getString("state"),
                row.getInteger("attempts"),
                row.getOffsetDateTime("next_attempt_at").toInstant(),
                row.getInteger("last_status"),
                row.getString("last_error"),
                row.getOffsetDateTime("created_at").toInstant());
    }
}
