package dev.lodestone.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.job.RunCollaborations.Collaboration;
import dev.lodestone.local.job.TrackAndConvert.Converted;
import dev.lodestone.local.shop.Clicks;
import dev.lodestone.local.shop.Order;
import dev.lodestone.local.shop.OrderBook;
import dev.lodestone.local.shop.Recount;
import dev.lodestone.local.shop.Refund;
import dev.lodestone.local.shop.Tally;
import dev.lodestone.local.shop.Tracking;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The shop during the journey: what it reports goes to payout-service and, line by line, into the recount. */
final class Tills {
    private static final int BATCH = 200;

    private final Desk desk;
    private final DemoData demo;
    private final OpenCampaign.Opened campaign;
    private final Recount recount;
    private final Tally tally = new Tally();
    private final List<Refund> refunded = new ArrayList<>();
    private List<UUID> creators = List.of();
    private Tracking tracking;
    private OrderBook book;

    Tills(Desk desk, DemoData demo, OpenCampaign.Opened campaign, Recount recount) {
        this.desk = desk;
        this.demo = demo;
        this.campaign = campaign;
        this.recount = recount;
    }

    /** From now on these creators sell; what was reported before stays as it was reported. */
    void sellFor(List<Collaboration> live) {
        creators = Collaboration.creators(live);
        tracking = Tracking.await(desk.payouts(), campaign.id(), creators);
        book = book == null
                ? new OrderBook(
                        campaign.createdAt(),
                        creators,
                        tracking,
                        new Clicks(desk.at().payout()))
                : book.with(creators, tracking);
    }

    void report(int from, int to) {
        for (JsonNode batch : batches(from, to)) {
            answered(batch, desk.shop().post("/v1/conversions/batch", batch));
        }
    }

    List<JsonNode> batches(int from, int to) {
        List<Order> orders = demo.orders().subList(from, to);
        recount.reported(orders, creators);
        return book.batches(orders, BATCH);
    }

    void answered(JsonNode batch, JsonNode answer) {
        tally.add(batch, answer);
    }

    /** The next refunds of what was reported so far. */
    List<Refund> refunds(int count) {
        List<Refund> next = demo.refunds().stream()
                .filter(refund -> tally.conversions().containsKey(refund.order()) && !refunded.contains(refund))
                .limit(count)
                .toList();
        refunded.addAll(next);
        next.forEach(recount::refunded);
        return next;
    }

    Converted converted() {
        return new Converted(tracking, tally.conversions());
    }

    UUID program() {
        return tracking.programId();
    }

    Tally tally() {
        return tally;
    }
}
