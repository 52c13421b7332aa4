package dev.lodestone.payout.terms;

import dev.lodestone.kit.event.FeedEvent;
import dev.lodestone.kit.event.FeedSource;
import dev.lodestone.payout.client.campaign.ApiException;
import dev.lodestone.payout.client.campaign.Event;
import dev.lodestone.payout.client.campaign.EventPage;
import dev.lodestone.payout.client.campaign.EventsApi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What campaign-service tells about campaigns and collaborations. */
@ApplicationScoped
class CampaignFeed implements FeedSource {
    private static final List<String> TYPES = List.of("campaign.*", "collaboration.*");
    private static final int AT_ONCE = 200;
    private static final int WAIT_SECONDS = 10;

    private final EventsApi events;

    CampaignFeed(@RestClient EventsApi events) {
        this.events = events;
    }

    @Override
    public String name() {
        return "campaign-service";
    }

    @Override
    public Uni<List<FeedEvent>> after(@Nullable String cursor) {
        return page(cursor)
                .map(page -> page.getData().stream().map(CampaignFeed::event).toList());
    }

    private Uni<EventPage> page(@Nullable String cursor) {
        try {
            return events.listEvents(cursor, AT_ONCE, TYPES, WAIT_SECONDS, null);
        } catch (ApiException refused) {
            return Uni.createFrom().failure(refused);
        }
    }

    private static FeedEvent event(Event event) {
        return new FeedEvent(
                event.getCursor(),
                event.getId(),
                event.getType(),
                event.getOccurredAt().toInstant(),
                event.getWorkspaceId(),
                event.getSubject(),
                new JsonObject(event.getData()));
    }
}
