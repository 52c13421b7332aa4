package dev.lodestone.kit.webhook.delivery;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "WebhookDelivery", description = "One event on its way to one endpoint.")
public record WebhookDeliveryView(
        UUID id,
        UUID endpointId,
        UUID eventId,
        String type,

        @Schema(description = "pending, delivered or failed")
        String state,

        int attempts,
        Instant nextAttemptAt,

        @Schema(nullable = true, description = "HTTP status of the last attempt") @Nullable
        Integer lastStatus,

        @Schema(nullable = true) @Nullable String lastError,
        Instant createdAt) {

    static WebhookDeliveryView of(WebhookDelivery delivery) {
        return new WebhookDeliveryView(
                delivery.id(),
                delivery.endpointId(),
                delivery.eventId(),
                delivery.type(),
                delivery.state(),
                delivery.attempts(),
                delivery.nextAttemptAt(),
                delivery.lastStatus(),
                delivery.lastError(),
                delivery.createdAt());
    }
}
