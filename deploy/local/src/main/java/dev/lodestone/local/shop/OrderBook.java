package dev.lodestone.local.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.local.desk.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The shop's orders as it reports them. A line that repeats an order reports the very same thing again. */
public final class OrderBook {
    private static final String NOBODYS_CODE = "NOBODY10";

    private final Instant campaignCreatedAt;
    private final List<UUID> creators;
    private final Tracking tracking;
    private final Clicks clicks;
    private final Map<String, ObjectNode> reported;

    public OrderBook(Instant campaignCreatedAt, List<UUID> creators, Tracking tracking, Clicks clicks) {
        this(campaignCreatedAt, creators, tracking, clicks, new HashMap<>());
    }

    private OrderBook(
            Instant campaignCreatedAt,
            List<UUID> creators,
            Tracking tracking,
            Clicks clicks,
            Map<String, ObjectNode> reported) {
        this.campaignCreatedAt = campaignCreatedAt;
        this.creators = List.copyOf(creators);
        this.tracking = tracking;
        this.clicks = clicks;
        this.reported = reported;
    }

    /** The same book when more creators are at work; what was reported before stays as it was reported. */
    public OrderBook with(List<UUID> moreCreators, Tracking newTracking) {
        return new OrderBook(campaignCreatedAt, moreCreators, newTracking, clicks, reported);
    }

    /** Bodies for the bulk endpoint, in the order of the file. */
    public List<JsonNode> batches(List<Order> orders, int size) {
        List<JsonNode> batches = new ArrayList<>();
        for (int from = 0; from < orders.size(); from += size) {
            List<ObjectNode> part = orders.subList(from, Math.min(orders.size(), from + size)).stream()
                    .map(this::report)
                    .toList();
            batches.add(Json.object().set("conversions", Json.array(part)));
        }
        return batches;
    }

    public int clicks() {
        return clicks.made();
    }

    private ObjectNode report(Order order) {
        return reported.computeIfAbsent(order.ref(), unused -> fresh(order));
    }

    private ObjectNode fresh(Order order) {
        ObjectNode report = Json.object()
                .put("programId", tracking.programId().toString())
                .put("kind", "sale")
                .put("externalRef", order.ref())
                .put("customerRefHash", order.customer());
        report.set("gross", Json.money(order.gross(), order.currency()));
        report.set("discount", Json.money(order.discount(), order.currency()));
        report.set("tax", Json.money(order.tax(), order.currency()));
        report.set("shipping", Json.money(order.shipping(), order.currency()));
        UUID creator = creators.get(order.pick() % creators.size());
        if (order.trace() == Order.Trace.CLICK)
            report.put(
                    "clickToken",
                    clicks.token(Optional.ofNullable(tracking.linkPaths().get(creator))
                            .orElseThrow()));
        if (order.trace() == Order.Trace.CODE)
            report.put("code", tracking.codes().get(creator));
        if (order.trace() == Order.Trace.UNKNOWN_CODE) report.put("code", NOBODYS_CODE);
        return report.put("occurredAt", placedAt(order).toString());
    }

    /** An order with a click is placed now, as its click is made now; the others lie as far back as the file says. */
    private Instant placedAt(Order order) {
        return order.trace() == Order.Trace.CLICK
                ? Instant.now().plusMillis(1).truncatedTo(ChronoUnit.MILLIS)
                : campaignCreatedAt.minus(order.minutesBefore(), ChronoUnit.MINUTES);
    }
}
