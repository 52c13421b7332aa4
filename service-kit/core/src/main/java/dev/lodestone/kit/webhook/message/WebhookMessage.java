package dev.lodestone.kit.webhook.message;

import io.vertx.core.json.Json;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "WebhookMessage",
        description = "What an endpoint is sent, signed as Standard Webhooks 1.0 say with the headers `webhook-id`,"
                + " `webhook-timestamp` and `webhook-signature`. More fields may be added.")
public record WebhookMessage(
        String type,

        @Schema(description = "When it happened; `webhook-timestamp` is when it was sent")
        Instant timestamp,

        @Schema(description = "The event's id in the feed") UUID eventId,

        @Schema(description = "Id of the record that the event is about")
        UUID subject,

        @Schema(type = SchemaType.OBJECT, description = "The facts of this type of event")
        Object data) {

    public String encode() {
        return Json.encode(this);
    }
}
