package dev.lodestone.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.desk.Journal;

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
        journal.say("payout data: %s".formatted(report.path("payoutData").asText()));
        report.path("tiers").forEach(tier -> tell(tier.path("tier").asText(), tier));
        tell("total", report.path("total"));
    }

    private void tell(String name, JsonNode row) {
        journal.say("%-6s reach %,d, engagements %,d, clicks %,d, orders %,d, revenue %s, spend %s, roi %s"
                .formatted(
                        name,
                        row.path("reach").asLong(),
                        row.path("engagements").asLong(),
                        row.path("clicks").asLong(),
                        row.path("conversions").asLong(),
                        money(row.path("revenue")),
                        money(row.path("spend")),
                        row.path("roi").asText()));
    }

    private static String money(JsonNode money) {
        return Journal.amount(
                money.path("amount").asLong(), money.path("currency").asText());
    }
}
