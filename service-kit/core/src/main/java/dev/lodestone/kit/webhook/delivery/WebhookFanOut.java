package dev.lodestone.kit.webhook.delivery;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.EventFeed;
import dev.lodestone.kit.event.EventTypes;
import dev.lodestone.kit.event.EventView;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.webhook.endpoint.WebhookEndpoint;
import dev.lodestone.kit.webhook.endpoint.WebhookEndpoints;
import dev.lodestone.kit.webhook.message.WebhookMessage;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

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
                .chain(active -> active.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : feed.newest(tx).chain(newest -> fanOut(tx, active, newest)));
    }

    private Uni<Void> fanOut(Tx tx, List<WebhookEndpoint> active, long newest) {
        return Multi.createFrom()
                .iterable(active)
                .filter(endpoint -> endpoint.position() < newest)
                .onItem()
                .transformToUniAndConcatenate(endpoint -> fanOut(tx, endpoint, newest))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Integer> fanOut(Tx tx, WebhookEndpoint endpoint, long newest) {
        return feed.own(tx, endpoint.position(), EventTypes.of(endpoint.types()), AT_ONCE)
                .call(events -> events.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : deliveries.addAll(tx, endpoint.id(), fresh(events)))
                .chain(events -> endpoints.advance(tx, endpoint.id(), passed(events, newest)));
    }

    /** A page that is not full held all that was wanted: the events between are passed and never looked at again. */
    private static long passed(List<EventView> events, long newest) {
        long last = events.isEmpty() ? 0 : Long.parseLong(events.getLast().cursor());
        return events.size() < AT_ONCE ? Math.max(newest, last) : last;
    }

    private List<WebhookDeliveries.NewDelivery> fresh(List<EventView> events) {
        return events.stream()
                .map(event -> new WebhookDeliveries.NewDelivery(ids.next(), event.id(), event.type(), body(event)))
                .toList();
    }

    private static String body(EventView event) {
        return new WebhookMessage(event.type(), event.occurredAt(), event.id(), event.subject(), event.data()).encode();
    }
}
