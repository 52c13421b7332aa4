package dev.lodestone.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.local.desk.Answer;
import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.desk.Journal;
import dev.lodestone.local.desk.Json;
import dev.lodestone.local.job.RunCollaborations.Collaboration;
import dev.lodestone.local.process.Await;
import dev.lodestone.local.process.LocalFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Step 7: who can be paid and why the others cannot; a batch, a second person's yes, and the provider's word for each item. */
final class PayOut {
    static final Duration CLOSED = Duration.ofMinutes(2);

    static final long LEAST = 10_00;

    private final Desk desk;
    private final Journal journal;

    PayOut(Desk desk, Journal journal) {
        this.desk = desk;
        this.journal = journal;
    }

    UUID run(OpenCampaign.Opened campaign, List<Collaboration> collaborations) {
        journal.step("Payout");
        collaborations.forEach(this::addDestination);
        ObjectNode order = order(cutOff(campaign));
        dryRun(order);
        UUID batch = build(order);
        approve(batch);
        tell(awaitClosed(batch), items(batch));
        return batch;
    }

    /** Later than every release of this run, and the same instant when the demo runs again. */
    private static Instant cutOff(OpenCampaign.Opened campaign) {
        return campaign.createdAt().plus(Duration.ofHours(1));
    }

    void addDestination(Collaboration collaboration) {
        desk.payouts()
                .post(
                        "/v1/payout-destinations",
                        Json.object()
                                .put("creatorId", collaboration.creatorId().toString())
                                .put("provider", "simulator")
                                .put("currency", "EUR")
                                .put("account", "account-of-" + collaboration.creatorId()));
    }

    static ObjectNode order(Instant cutOff) {
        return Json.object()
                .put("currency", "EUR")
                .put("cutOff", cutOff.toString())
                .put("minimum", LEAST);
    }

    private void dryRun(ObjectNode order) {
        JsonNode trial =
                desk.payouts().post("/v1/payout-batches", order.deepCopy().put("dryRun", true));
        Map<String, Long> reasons = Json.items(trial.path("candidates"))
                .collect(Collectors.groupingBy(
                        candidate -> candidate.path("included").asBoolean()
                                ? "paid"
                                : candidate.path("reason").asText(),
                        Collectors.counting()));
        journal.say("dry run: %s, %s in all".formatted(reasons, money(trial.path("total"))));
    }

    private static String money(JsonNode money) {
        return Journal.amount(
                money.path("amount").asLong(), money.path("currency").asText());
    }

    UUID build(ObjectNode order) {
        return Json.id(desk.payouts().post("/v1/payout-batches", order), "id");
    }

    void approve(UUID batch) {
        String approval = "/v1/payout-batches/" + batch + "/approval";
        Answer own = desk.payouts().write(approval, Json.object());
        if (own.isGood()) throw new LocalFailure("Who built the batch could approve it: " + own);
        journal.say("approval by the one who built it: refused, %d %s".formatted(own.status(), own.code()));
        desk.approver().post(approval, Json.object());
    }

    JsonNode awaitClosed(UUID batch) {
        return Await.until(
                "payout batch " + batch + " to close",
                CLOSED,
                () -> desk.payouts().get("/v1/payout-batches/" + batch),
                view -> view.path("state").asText().equals("closed"));
    }

    List<JsonNode> items(UUID batch) {
        return desk.payouts().all("/v1/payouts?batchId=" + batch);
    }

    private void tell(JsonNode batch, List<JsonNode> items) {
        Map<String, Long> states = items.stream()
                .collect(Collectors.groupingBy(item -> item.path("state").asText(), Collectors.counting()));
        long paid = sum(items.stream(), item -> item.path("state").asText().equals("paid"));
        journal.say("batch %s: items %s, paid %s"
                .formatted(batch.path("state").asText(), states, Journal.amount(paid, "EUR")));
    }

    private static long sum(Stream<JsonNode> items, Predicate<JsonNode> wanted) {
        return items.filter(wanted)
                .mapToLong(item -> item.path("amount").path("amount").asLong())
                .sum();
    }
}
