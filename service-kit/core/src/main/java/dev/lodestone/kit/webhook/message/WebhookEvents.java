package dev.lodestone.kit.webhook.message;

import dev.lodestone.kit.event.Events.EventType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the kit itself tells, in every service alike. */
public interface WebhookEvents {
    EventType<WebhookEndpointDisabled> DISABLED =
            new EventType<>("webhook-endpoint.disabled", WebhookEndpointDisabled.class);
    /** Never in the feed: it is sent to one endpoint that asks for it. */
    EventType<WebhookTest> TEST = new EventType<>("webhook.test", WebhookTest.class);

    @Schema(name = "WebhookEndpointDisabled")
    record WebhookEndpointDisabled(
            UUID endpointId,

            @Schema(description = "failing or gone; more values may be added")
            String reason) {}

    @Schema(name = "WebhookTest", description = "The facts of a message that was sent as a test")
    record WebhookTest(String hello) {}
}
