package dev.lodestone.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.job.RunCollaborations.Collaboration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Step 5: payout-service has learnt the terms from the feed; people click; the shop reports its orders in bulk. */
final class TrackAndConvert {
    private static final int BATCH = 500;
    private static final int CREATED = 201;
    private static final int REPEATED = 200;

    private final Desk desk;
    private final DemoData demo;
    private final Journal journal;

    /** Conversion ids by the shop's order reference. */
    record Converted(Tracking tracking, Map<String, String> conversions) {}

    TrackAndConvert(Desk desk, DemoData demo, Journal journal) {
        this.desk = desk;
        this.demo = demo;
        this.journal = journal;
    }

    Converted run(OpenCampaign.Opened campaign, List<Collaboration> collaborations) {
        journal.step("Links, codes, clicks, orders");
        Tracking tracking = Tracking.await(desk.payouts(), campaign.id(), collaborations);
        journal.say("payout-service learnt of %d links and %d codes from the feed"
                .formatted(tracking.linkPaths().size(), tracking.codes().size()));
        Clicks clicks = new Clicks(desk.at().payout());
        OrderBook book = new OrderBook(campaign, collaborations, tracking, clicks);
        Tally tally = new Tally();
        for (JsonNode batch : book.batches(demo.orders(), BATCH)) {
            tally.add(batch, desk.shop().post("/v1/conversions/batch", batch));
        }
        journal.say("%d clicks followed".formatted(clicks.made()));
        tally.tell(journal, demo.orders().size());
        return new Converted(tracking, tally.conversions);
    }

    /** Counts what became of each reported order. */
    static final class Tally {
        final Map<String, String> conversions = new HashMap<>();
        final Map<Integer, Integer> statuses = new TreeMap<>();
        private final Map<String, Integer> states = new TreeMap<>();
        private long gross;
        private long commission;

        void add(JsonNode batch, JsonNode answer) {
            for (JsonNode result : answer.path("results")) {
                int status = result.path("status").asInt();
                statuses.merge(status, 1, Integer::sum);
                JsonNode sent =
                        batch.path("conversions").path(result.path("index").asInt());
                JsonNode conversion = result.path("conversion");
                if (conversion.has("id")) {
                    conversions.put(
                            sent.path("externalRef").asText(),
                            conversion.path("id").asText());
                }
                if (status == CREATED) count(sent, conversion);
            }
        }

        private void count(JsonNode sent, JsonNode conversion) {
            states.merge(conversion.path("state").asText(), 1, Integer::sum);
            gross += sent.path("gross").path("amount").asLong();
            for (JsonNode earned : conversion.path("commissions")) {
                commission += earned.path("amount").path("amount").asLong();
            }
        }

        int created() {
            return statuses.getOrDefault(CREATED, 0);
        }

        void tell(Journal journal, int lines) {
            journal.say("%d lines reported: %d orders recorded, %d repeats answered as the first time, other answers %s"
                    .formatted(
                            lines,
                            created(),
                            statuses.getOrDefault(REPEATED, 0),
                            statuses.keySet().stream()
                                    .filter(status -> status != CREATED && status != REPEATED)
                                    .toList()));
            journal.say("gross %s, commission %s, %s"
                    .formatted(Journal.amount(gross, "EUR"), Journal.amount(commission, "EUR"), states));
        }
    }
}
