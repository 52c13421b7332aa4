package dev.lodestone.kit.webhook;

import dev.lodestone.kit.concurrency.Preconditions;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.EventTypes;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.webhook.delivery.WebhookDeliveries;
import dev.lodestone.kit.webhook.delivery.WebhookDeliveryView;
import dev.lodestone.kit.webhook.endpoint.TargetAddress;
import dev.lodestone.kit.webhook.endpoint.WebhookEndpoint;
import dev.lodestone.kit.webhook.endpoint.WebhookEndpoints;
import dev.lodestone.kit.webhook.endpoint.WebhookSignature;
import dev.lodestone.kit.webhook.message.WebhookEvents;
import dev.lodestone.kit.webhook.message.WebhookEvents.WebhookTest;
import dev.lodestone.kit.webhook.message.WebhookMessage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What a partner does with its webhook endpoints. */
@ApplicationScoped
class ManageWebhookEndpoint {
    private static final Duration BOTH_SECRETS = Duration.ofDays(1);

    private final WebhookEndpoints endpoints;
    private final WebhookDeliveries deliveries;
    private final WebhookSignature signature;
    private final Ids ids;
    private final boolean localAllowed;

    ManageWebhookEndpoint(
            WebhookEndpoints endpoints,
            WebhookDeliveries deliveries,
            WebhookSignature signature,
            Ids ids,
            @ConfigProperty(name = "lodestone.webhook.local-allowed") boolean localAllowed) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.signature = signature;
        this.ids = ids;
        this.localAllowed = localAllowed;
    }

    Uni<WebhookSecretView> add(Tx tx, WebhookEndpointRequest request) {
        check(request);
        UUID id = ids.next();
        return endpoints
                .add(tx, id, request.url(), request.typesOrAll(), request.stateOrActive())
                .map(added -> secret(id, 1, 1));
    }

    Uni<WebhookEndpoint> replace(Tx tx, UUID id, @Nullable String ifMatch, WebhookEndpointRequest request) {
        check(request);
        return endpoints
                .lock(tx, id)
                .invoke(endpoint -> Preconditions.ifMatch(ifMatch, endpoint.version()))
                .chain(() -> endpoints.change(tx, id, request.url(), request.typesOrAll(), request.stateOrActive()))
                .chain(() -> endpoints.require(tx, id));
    }

    Uni<WebhookSecretView> rotate(Tx tx, UUID id) {
        return endpoints
                .lock(tx, id)
                .call(() -> endpoints.rotate(tx, id, tx.now().plus(BOTH_SECRETS)))
                .map(endpoint -> secret(id, endpoint.generation() + 1, endpoint.version() + 1));
    }

    Uni<WebhookDeliveryView> test(Tx tx, UUID id) {
        UUID event = ids.next();
        String type = WebhookEvents.TEST.name();
        var message = new WebhookMessage(type, tx.now(), event, id, new WebhookTest("world"));
        var fresh = new WebhookDeliveries.NewDelivery(ids.next(), event, type, message.encode());
        return endpoints
                .require(tx, id)
                .chain(() -> deliveries.addAll(tx, id, List.of(fresh)))
                .map(added -> new WebhookDeliveryView(
                        fresh.id(), id, event, fresh.type(), "pending", 0, tx.now(), null, null, tx.now()));
    }

    private WebhookSecretView secret(UUID id, int generation, long version) {
        return new WebhookSecretView(id, signature.secret(id, generation), version);
    }

    private void check(WebhookEndpointRequest request) {
        TargetAddress.fault(request.url(), localAllowed).ifPresent(fault -> {
            throw ProblemException.invalid(FieldError.at("/url", "url", fault));
        });
        EventTypes.of(request.typesOrAll());
    }
}
