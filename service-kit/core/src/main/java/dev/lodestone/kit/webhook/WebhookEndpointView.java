package dev.lodestone.kit.webhook;

import dev.lodestone.kit.webhook.endpoint.WebhookEndpoint;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WebhookEndpoint", description = "Where events are sent.")
record WebhookEndpointView(
        UUID id,
        String url,
        @Schema(description = "Empty = all types") List<String> types,

        @Schema(
                description =
                        "disabled by you, or by us: after days in which nothing reached it, or at once when it answered 410 Gone."
                                + " What waits for it goes out when it is active again.")
        WebhookEndpoint.State state,

        long version,
        Instant createdAt) {

    static WebhookEndpointView of(WebhookEndpoint endpoint) {
        return new WebhookEndpointView(
                endpoint.id(),
                endpoint.url(),
                endpoint.types(),
                endpoint.state(),
                endpoint.version(),
                endpoint.createdAt());
    }
}
