package dev.lodestone.kit.webhook.endpoint;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A partner's address for events. */
public record WebhookEndpoint(
        UUID id,
        String url,
        List<String> types,
        State state,
        int generation,
        @Nullable Instant oldSecretUntil,
        long position,
        long version,
        Instant createdAt) {

    @Schema(name = "WebhookEndpointState")
    public enum State {
        active,
        disabled
    }

    static WebhookEndpoint of(Row row) {
        var until = row.getOffsetDateTime("old_secret_until");
        return new WebhookEndpoint(
                row.getUUID("id"),
                row.getString("url"),
                List.of(row.getArrayOfStrings("types")),
                State.valueOf(row.getString("state")),
                row.getInteger("generation"),
                until == null ? null : until.toInstant(),
                row.getLong("position"),
                row.getLong("version"),
                row.getOffsetDateTime("created_at").toInstant());
    }
}
