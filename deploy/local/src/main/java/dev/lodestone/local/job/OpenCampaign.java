package dev.lodestone.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.local.desk.Api;
import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.desk.Journal;
import dev.lodestone.local.desk.Json;
import java.time.Instant;
import java.util.UUID;

/** Step 2: a brand, a campaign with a budget, and a brief whose own words are checked before it is published. */
final class OpenCampaign {
    private final Api campaigns;
    private final DemoData demo;
    private final Journal journal;

    /** Times of the demo data count back from {@code createdAt}, so that a second run says the same as the first. */
    record Opened(UUID id, Instant createdAt, int briefVersion, JsonNode view) {}

    OpenCampaign(Desk desk, DemoData demo, Journal journal) {
        this.campaigns = desk.campaigns();
        this.demo = demo;
        this.journal = journal;
    }

    Opened run() {
        journal.step("Campaign and brief");
        JsonNode data = demo.campaign();
        JsonNode brand = campaigns.post("/v1/brands", data.path("brand"));
        JsonNode campaign = campaigns.post("/v1/campaigns", request(brand, data.path("campaign")));
        String path = "/v1/campaigns/" + campaign.path("id").asText();
        JsonNode version = brief(path, data.path("brief"));
        campaigns.post(path + "/openings", Json.object());
        JsonNode budget = campaign.path("budget");
        journal.say("%s for %s, budget %s, %d %% commission, hold %d days"
                .formatted(
                        campaign.path("name").asText(),
                        brand.path("name").asText(),
                        Journal.amount(
                                budget.path("amount").asLong(),
                                budget.path("currency").asText()),
                        campaign.path("commissionBasisPoints").asInt() / 100,
                        campaign.path("holdDays").asInt()));
        return new Opened(
                Json.id(campaign, "id"),
                Instant.parse(campaign.path("createdAt").asText()),
                version.path("number").asInt(),
                campaign);
    }

    private static ObjectNode request(JsonNode brand, JsonNode data) {
        ObjectNode request = Json.object()
                .put("brandId", brand.path("id").asText())
                .put("name", data.path("name").asText())
                .put("attributionWindowDays", data.path("attributionWindowDays").asInt())
                .put("holdDays", data.path("holdDays").asInt())
                .put("commissionBasisPoints", data.path("commissionBasisPoints").asInt())
                .put("landingUrl", data.path("landingUrl").asText());
        request.set("budget", data.path("budget"));
        request.set("slots", data.path("slotsPerTier"));
        request.putObject("budgetLines")
                .<ObjectNode>set("talent", data.path("budgetLines").path(0).path("amount"))
                .set("production", data.path("budgetLines").path(1).path("amount"));
        return request;
    }

    private JsonNode brief(String campaign, JsonNode brief) {
        JsonNode draft = campaigns.get(campaign).path("state").asText().equals("draft")
                ? campaigns.put(campaign + "/brief", brief)
                : campaigns.get(campaign + "/brief");
        JsonNode check = draft.path("check");
        journal.say("brief checked: score %d, %s, %d findings"
                .formatted(
                        check.path("score").asInt(),
                        check.path("verdict").asText(),
                        check.path("findings").size()));
        JsonNode version = campaigns.post(campaign + "/brief-versions", Json.object());
        journal.say(
                "brief version %d published".formatted(version.path("number").asInt()));
        return version;
    }
}
