package dev.lodestone.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.desk.Journal;
import java.util.UUID;

/** Step 8: what came of it per tier, plan against actual; one creator's statement. */
final class ShowReport {
    private final Desk desk;
    private final Journal journal;

    ShowReport(Desk desk, Journal journal) {
        this.desk = desk;
        this.journal = journal;
    }

    void run(OpenCampaign.Opened campaign) {
        journal.step("Report");
        JsonNode report = desk.campaigns().get("/v1/campaigns/" + campaign.id() + "/report");
        journal.say("payout data: " + report.path("payoutData").asText());
        report.path("tiers").forEach(this::tell);
        tell(report.path("whole"));
    }

    /** Plan against actual; what the plan did not say is no number. */
    private void tell(JsonNode row) {
        JsonNode planned = row.path("planned");
        JsonNode actual = row.path("actual");
        journal.say(
                "%-6s %2d creators, reach %,d (planned %,.0f), engagements %,d (%,.0f), orders %,d (%,.0f), clicks %,d"
                        .formatted(
                                row.path("tier").asText(),
                                actual.path("creators").asInt(),
                                actual.path("reach").asLong(),
                                planned.path("reach").asDouble(),
                                actual.path("engagements").asLong(),
                                planned.path("engagements").asDouble(),
                                actual.path("conversions").asLong(),
                                planned.path("buyers").asDouble(),
                                actual.path("clicks").asLong()));
        journal.say("       revenue %s, refunded %s, spend %s = fees %s + commission %s, roi %s"
                .formatted(
                        money(actual.path("revenue")),
                        money(actual.path("refunded")),
                        money(actual.path("spend")),
                        money(actual.path("fees")),
                        money(actual.path("commission")),
                        actual.path("roi").asText()));
    }

    /** What one of the creators sees of all this with a token of their own. */
    void statement(UUID creator) {
        for (JsonNode balance : desk.earnings(creator)
                .get("/v1/creators/" + creator + "/balances")
                .path("data")) {
            journal.say("statement of creator %s: paid %s, available %s, on hold %s, debt %s"
                    .formatted(
                            creator,
                            figure(balance, "paid"),
                            figure(balance, "available"),
                            figure(balance, "pending"),
                            figure(balance, "debt")));
        }
    }

    private static String figure(JsonNode balance, String name) {
        return Journal.amount(
                balance.path(name).asLong(), balance.path("currency").asText());
    }

    private static String money(JsonNode money) {
        return money.isObject()
                ? Journal.amount(
                        money.path("amount").asLong(), money.path("currency").asText())
                : "unknown";
    }
}
