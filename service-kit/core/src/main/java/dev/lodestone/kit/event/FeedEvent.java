package dev.lodestone.kit.event;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/** An event of another service, as its feed tells it. */
public record FeedEvent(
        String cursor, UUID id, String type, Instant occurredAt, UUID workspaceId, UUID subject, JsonObject data) {

    /** What happened, read as the model that the contract has for events of this type. */
    public <T> T facts(Class<T> model) {
        return data.mapTo(model);
    }
}
