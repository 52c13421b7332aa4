package dev.lodestone.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.local.job.DemoData.Order;
import dev.lodestone.local.job.DemoData.Trace;
import dev.lodestone.local.job.RunCollaborations.Collaboration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shop's orders as it reports them. A line that repeats an order reports the very same thing again. */
final class OrderBook {
    private static final String NOBODYS_CODE = "NOBODY10";

    private final OpenCampaign.Opened campaign;
    private final List<Collaboration> collaborations;
    private final Tracking tracking;
    private final Clicks clicks;
    private final Map<String, ObjectNode> reported = new HashMap<>();

    OrderBook(OpenCampaign.Opened campaign, List<Collaboration> collaborations, Tracking tracking, Clicks clicks) {
        this.campaign = campaign;
        this.collaborations = List.copyOf(collaborations);
        this.tracking = tracking;
        this.clicks = clicks;
    }

    /** Bodies for the bulk endpoint, in the order of the file. */
    List<JsonNode> batches(List<Order> orders, int size) {
        List<JsonNode> batches = new ArrayList<>();
        for (int from = 0; from < orders.size(); from += size) {
            List<ObjectNode> part = orders.subList(from, Math.min(orders.size(), from + size)).stream()
                    .map(this::report)
                    .toList();
            batches.add(Json.object().set("conversions", Json.array(part)));
        }
        return batches;
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
        var creator = collaborations.get(order.pick() % collaborations.size()).creatorId();
        if (order.trace() == Trace.CLICK)
            report.put("clickToken", clicks.token(tracking.linkPaths().get(creator)));
        if (order.trace() == Trace.CODE) report.put("code", tracking.codes().get(creator));
        if (order.trace() == Trace.UNKNOWN_CODE) report.put("code", NOBODYS_CODE);
        return report.put("occurredAt", placedAt(order).toString());
    }

    /** An order with a click is placed now, as its click is made now; the others lie as far back as the file says. */
    private Instant placedAt(Order order) {
        return order.trace() == Trace.CLICK
                ? Instant.now().plusMillis(1).truncatedTo(ChronoUnit.MILLIS)
                : campaign.createdAt().minus(order.minutesBefore(), ChronoUnit.MINUTES);
    }
}
