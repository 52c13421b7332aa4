package dev.lodestone.local.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.desk.Api;
import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.job.RunCollaborations.Collaboration;
import dev.lodestone.local.partner.WebhookReceiver;
import dev.lodestone.local.process.Await;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The three feeds against those who follow them: payout-service by polling, the partner by webhooks. */
final class FeedCheck {
    private static final Duration REST = Duration.ofSeconds(60);
    private static final int PAGE = 500;
    private static final String FOLLOWED =
            "SELECT max(position) FROM checker.outbox WHERE type LIKE 'campaign.%' OR type LIKE 'collaboration.%'";
    private static final String PLACE = "SELECT cursor FROM kit.feed_cursor WHERE source = 'campaign-service'";

    private final Checker checker;
    private final Desk desk;

    FeedCheck(Checker checker, Desk desk) {
        this.checker = checker;
        this.desk = desk;
    }

    /** Tells what was heard. */
    String heardOnce(Journey.Outcome outcome, WebhookReceiver partner) throws SQLException {
        List<JsonNode> creator = whole("creator", desk.creators());
        List<JsonNode> campaign = whole("campaign", desk.campaigns());
        List<JsonNode> payout = whole("payout", desk.payouts());
        checkFollower();
        checkEffects(outcome);
        Map<String, Integer> told = new TreeMap<>();
        count(told, creator, MainJob.CREATOR_NEWS);
        count(told, campaign, MainJob.CAMPAIGN_NEWS);
        count(told, payout, MainJob.PAYOUT_NEWS);
        Await.holds(REST, () -> partner.heard().equals(told));
        assertThat(partner.heard()).as("heard by the partner").isEqualTo(told);
        return "feeds: %d + %d + %d events, each followed once, %d of them by webhook"
                .formatted(
                        creator.size(),
                        campaign.size(),
                        payout.size(),
                        told.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** The feed as a follower reads it, page after page: each event of the outbox, once, in the order of the positions. */
    private List<JsonNode> whole(String database, Api api) throws SQLException {
        List<JsonNode> events = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            JsonNode page = api.get("/v1/events?limit=" + PAGE + after);
            page.path("data").forEach(events::add);
            after = "&after=" + page.path("nextCursor").asText();
            more = page.path("hasMore").asBoolean();
        }
        assertThat(events.stream().map(event -> event.path("id").asText()).toList())
                .as("feed of " + database)
                .isNotEmpty()
                .containsExactlyElementsOf(checker.column(database, "SELECT id FROM checker.outbox ORDER BY position"));
        return events;
    }

    private void checkFollower() throws SQLException {
        String newest = checker.column("campaign", FOLLOWED).getFirst();
        Await.holds(REST, () -> place().equals(newest));
        assertThat(place())
                .as("payout-service's place in campaign-service's feed")
                .isEqualTo(newest);
    }

    private String place() {
        try {
            return checker.column("payout", PLACE).getFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One program, and for each collaboration one link and one code: told twice, it would have made two. */
    private void checkEffects(Journey.Outcome outcome) {
        assertThat(desk.payouts().all("/v1/programs?campaignId=" + outcome.campaignId()))
                .hasSize(1);
        List<String> creators = Collaboration.creators(outcome.live()).stream()
                .map(Object::toString)
                .toList();
        for (String traces : List.of("/v1/links", "/v1/codes")) {
            assertThat(desk.payouts().all(traces + "?programId=" + outcome.programId()))
                    .as(traces)
                    .extracting(trace -> trace.path("creatorId").asText())
                    .containsExactlyInAnyOrderElementsOf(creators);
        }
    }

    private static void count(Map<String, Integer> told, List<JsonNode> events, List<String> families) {
        told.putAll(events.stream()
                .map(event -> event.path("type").asText())
                .filter(type -> families.contains(type.replaceAll("\\..*", ".*")))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(type -> 1))));
    }
}
