package dev.lodestone.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.desk.Journal;
import dev.lodestone.local.desk.Json;
import dev.lodestone.local.job.TrackAndConvert.Converted;
import dev.lodestone.local.process.Await;
import dev.lodestone.local.shop.Refund;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Step 6: refunds take their share back, the agency approves, and what is past its hold becomes available by itself. */
final class EarnAndRefund {
    private static final Duration RELEASED = Duration.ofSeconds(60);

    private final Desk desk;
    private final Journal journal;

    EarnAndRefund(Desk desk, Journal journal) {
        this.desk = desk;
        this.journal = journal;
    }

    void run(OpenCampaign.Opened campaign, Converted converted, List<Refund> refunds) {
        journal.step("Commissions, refunds, approval, hold");
        refund(campaign, converted, refunds, "before the payout");
        JsonNode approved = desk.payouts()
                .post(
                        "/v1/commissions/approvals",
                        Json.object()
                                .put(
                                        "programId",
                                        converted.tracking().programId().toString()));
        journal.say("approved %d commissions, %d of them past their hold"
                .formatted(
                        approved.path("approved").asInt(),
                        approved.path("releasedNow").asInt()));
        String due = "/v1/commissions?state=approved&programId="
                + converted.tracking().programId();
        List<JsonNode> held = Await.until(
                "commissions past their hold to become available",
                RELEASED,
                () -> desk.payouts().all(due),
                rest -> rest.stream().noneMatch(EarnAndRefund::isDue));
        journal.say("%d commissions (%s) stay on hold, the others are available"
                .formatted(held.size(), Journal.amount(sum(held), "EUR")));
    }

    void refund(OpenCampaign.Opened campaign, Converted converted, List<Refund> refunds, String when) {
        long amount = 0;
        for (Refund refund : refunds) {
            JsonNode answer = desk.shop()
                    .post(
                            "/v1/conversions/" + converted.conversions().get(refund.order()) + "/refunds",
                            body(campaign, refund));
            amount += answer.path("amount").path("amount").asLong();
        }
        journal.say("%d refund lines of %s reported %s".formatted(refunds.size(), Journal.amount(amount, "EUR"), when));
    }

    private static JsonNode body(OpenCampaign.Opened campaign, Refund refund) {
        Instant at = campaign.createdAt().minus(refund.minutesBefore(), ChronoUnit.MINUTES);
        return Json.object()
                .put("externalRef", refund.ref())
                .put("occurredAt", at.toString())
                .put("reason", refund.reason())
                .set("amount", Json.money(refund.amount(), refund.currency()));
    }

    private static boolean isDue(JsonNode commission) {
        return !Instant.parse(commission.path("payableAt").asText()).isAfter(Instant.now());
    }

    /** Less what refunds took back, as the ledger has it. */
    private static long sum(List<JsonNode> commissions) {
        return commissions.stream()
                .mapToLong(commission -> amount(commission, "amount") - amount(commission, "reversed"))
                .sum();
    }

    private static long amount(JsonNode commission, String name) {
        return commission.path(name).path("amount").asLong();
    }
}
