package dev.lodestone.kit.webhook.delivery;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.webhook.endpoint.WebhookEndpoint;
import dev.lodestone.kit.webhook.endpoint.WebhookEndpoints;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes what is due in a workspace, new events first made into deliveries, each with the endpoint it goes to. */
@ApplicationScoped
class ClaimDeliveries {
    static final int MOST = 20;

    private final WebhookFanOut fanOut;
    private final WebhookDeliveries deliveries;
    private final WebhookEndpoints endpoints;

    ClaimDeliveries(WebhookFanOut fanOut, WebhookDeliveries deliveries, WebhookEndpoints endpoints) {
        this.fanOut = fanOut;
        this.deliveries = deliveries;
        this.endpoints = endpoints;
    }

    record Parcel(WebhookEndpoint endpoint, WebhookDelivery delivery) {}

    Uni<List<Parcel>> in(Tx tx) {
        return fanOut.in(tx).chain(() -> deliveries.claimDue(tx, MOST)).chain(due -> addressed(tx, due));
    }

    private Uni<List<Parcel>> addressed(Tx tx, List<WebhookDelivery> due) {
        Set<UUID> to = due.stream().map(WebhookDelivery::endpointId).collect(Collectors.toSet());
        return endpoints
                .byId(tx, to)
                .map(known -> due.stream()
                        .flatMap(delivery -> Stream.ofNullable(known.get(delivery.endpointId()))
                                .map(endpoint -> new Parcel(endpoint, delivery)))
                        .toList());
    }
}
