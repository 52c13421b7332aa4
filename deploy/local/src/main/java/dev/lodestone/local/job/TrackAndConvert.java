package dev.lodestone.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.desk.Journal;
import dev.lodestone.local.job.RunCollaborations.Collaboration;
import dev.lodestone.local.shop.Clicks;
import dev.lodestone.local.shop.Order;
import dev.lodestone.local.shop.OrderBook;
import dev.lodestone.local.shop.Tally;
import dev.lodestone.local.shop.Tracking;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Step 5: payout-service has learnt the terms from the feed; people click; the shop reports its orders in bulk. */
final class TrackAndConvert {
    private static final int BATCH = 500;

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
        List<UUID> creators = Collaboration.creators(collaborations);
        Tracking tracking = Tracking.await(desk.payouts(), campaign.id(), creators);
        journal.say("payout-service learnt of %d links and %d codes from the feed"
                .formatted(tracking.linkPaths().size(), tracking.codes().size()));
        Map<String, String> known = conversions(tracking);
        long orders = demo.orders().stream().map(Order::ref).distinct().count();
        if (known.size() < orders) {
            report(new OrderBook(
                    campaign.createdAt(),
                    creators,
                    tracking,
                    new Clicks(desk.at().payout())));
            return new Converted(tracking, conversions(tracking));
        }
        journal.say("all %d orders were reported before".formatted(known.size()));
        return new Converted(tracking, known);
    }

    private void report(OrderBook book) {
        Tally tally = new Tally();
        for (JsonNode batch : book.batches(demo.orders(), BATCH)) {
            tally.add(batch, desk.shop().post("/v1/conversions/batch", batch));
        }
        journal.say(book.clicks() + " clicks followed");
        tally.tell(journal, demo.orders().size());
    }

    private Map<String, String> conversions(Tracking tracking) {
        return desk.payouts().all("/v1/conversions?programId=" + tracking.programId()).stream()
                .collect(Collectors.toMap(
                        conversion -> conversion.path("externalRef").asText(),
                        conversion -> conversion.path("id").asText()));
    }
}
