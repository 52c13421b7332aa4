package dev.lodestone.kit.webhook;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.EventFeed;
import dev.lodestone.kit.event.EventTypes;
import dev.lodestone.kit.event.EventView;
import dev.lodestone.kit.identity.Ids;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Turns new events into deliveries, endpoint by endpoint, each from its own place in the feed. */
@ApplicationScoped
class WebhookFanOut {
    private static final int AT_ONCE = 500;

    private final WebhookEndpoints endpoints;
    private final WebhookDeliveries deliveries;
    private final EventFeed feed;
    private final Ids ids;

    WebhookFanOut(WebhookEndpoints endpoints, WebhookDeliveries deliveries, EventFeed feed, Ids ids) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.feed = feed;
        this.ids = ids;
    }

    Uni<Void> in(Tx tx) {
        return endpoints
                .claimActive(tx)
                .chain(active -> Multi.createFrom()
                        .iterable(active)
                        .onItem()
                        .transformToUniAndConcatenate(endpoint -> fanOut(tx, endpoint))
                        .collect()
                        .asList()
                        .replaceWithVoid());
    }

    private Uni<Integer> fanOut(Tx tx, WebhookEndpoint endpoint) {
        return feed.in(tx, endpoint.position(), EventTypes.of(endpoint.types()), AT_ONCE)
                .chain(events -> events.isEmpty()
                        ? Uni.createFrom().item(0)
                        : deliveries
                                .addAll(tx, endpoint.id(), fresh(events))
                                .chain(() -> endpoints.advance(
                                        tx,
                                        endpoint.id(),
                                        Long.parseLong(events.getLast().cursor()))));
    }

    private List<WebhookDeliveries.NewDelivery> fresh(List<EventView> events) {
        return events.stream()
                .map(event -> new WebhookDeliveries.NewDelivery(ids.next(), event.id(), event.type(), body(event)))
                .toList();
    }

    private static String body(EventView event) {
        return body(event.type(), event.occurredAt().toString(), event.id(), event.subject(), event.data());
    }

    static String body(String type, String timestamp, UUID eventId, UUID subject, Map<String, Object> facts) {
        return new JsonObject()
                .put("type", type)
                .put("timestamp", timestamp)
                .put("eventId", eventId.toString())
                .put("subject", subject.toString())
                .put("data", new JsonObject(facts))
                .encode();
    }
}
