package dev.lodestone.kit.webhook.delivery;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.webhook.endpoint.WebhookEndpoints;
import dev.lodestone.kit.webhook.message.WebhookEvents;
import dev.lodestone.kit.webhook.message.WebhookEvents.WebhookEndpointDisabled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Learns from each attempt whether an endpoint is still there, and switches it off when it is not. */
@ApplicationScoped
class EndpointHealth {
    private final WebhookEndpoints endpoints;
    private final Events events;
    private final Duration givesUpAfter;

    EndpointHealth(
            WebhookEndpoints endpoints,
            Events events,
            @ConfigProperty(name = "lodestone.webhook.gives-up-after") Duration givesUpAfter) {
        this.endpoints = endpoints;
        this.events = events;
        this.givesUpAfter = givesUpAfter;
    }

    Uni<?> learn(Tx tx, UUID endpoint, WebhookPost.Outcome outcome) {
        if (outcome.delivered()) {
            return endpoints.reached(tx, endpoint);
        }
        return endpoints
                .missed(tx, endpoint)
                .chain(() -> endpoints.switchOff(
                        tx, endpoint, outcome.gone(), tx.now().minus(givesUpAfter)))
                .chain(off ->
                        off ? tell(tx, endpoint, outcome) : Uni.createFrom().voidItem());
    }

    private Uni<Void> tell(Tx tx, UUID endpoint, WebhookPost.Outcome outcome) {
        String reason = outcome.gone() ? "gone" : "failing";
        return events.append(tx, WebhookEvents.DISABLED, endpoint, new WebhookEndpointDisabled(endpoint, reason));
    }
}
