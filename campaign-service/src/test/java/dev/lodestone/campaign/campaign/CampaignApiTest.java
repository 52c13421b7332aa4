package dev.lodestone.campaign.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.lodestone.campaign.fixtures.Desk;
import dev.lodestone.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CampaignApiTest {
    private final Desk desk = new Desk();

    @Test
    void a_campaign_is_kept_as_it_was_sent_and_starts_as_a_draft() {
        String campaign = desk.post("/v1/campaigns", """
                        {"brandId": "%s", "name": "Winter balm", "budget": {"amount": 2500000, "currency": "EUR"},
                         "budgetLines": {"talent": {"amount": 2000000, "currency": "EUR"}},
                         "slots": {"mega": 1, "micro": 20}, "openness": "open",
                         "eligibility": {"tiers": ["micro", "mega"], "countries": ["DE"], "minEngagementRateBp": 250},
                         "commissionBasisPoints": 1000, "holdDays": 14, "attributionWindowDays": 7,
                         "landingUrl": "https://aurelia.example/balm", "metadata": {"po": "4711"}}""".formatted(desk.brand()))
                .statusCode(201)
                .extract()
                .path("id");

        desk.get("/v1/campaigns/" + campaign)
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("budget.amount", equalTo(2_500_000))
                .body("budgetLines.talent.amount", equalTo(2_000_000))
                .body("budgetLines.media.amount", equalTo(0))
                .body("slots.micro", equalTo(20))
                .body("slots.nano", equalTo(0))
                .body("openness", equalTo("open"))
                .body("eligibility.countries", contains("DE"))
                .body("attributionWindowDays", equalTo(7))
                .body("metadata.po", equalTo("4711"));
    }

    @Test
    void the_lines_of_the_budget_cannot_exceed_it() {
        desk.post("/v1/campaigns", """
                {"brandId": "%s", "name": "B", "budget": {"amount": 100, "currency": "EUR"},
                 "budgetLines": {"media": {"amount": 101, "currency": "EUR"}}}""".formatted(desk.brand()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/budgetLines"))
                .body("errors[0].code", equalTo("exceeds-budget"));
    }

    @Test
    void a_campaign_needs_a_brand_of_its_workspace() {
        String foreign = new Desk().brand();

        desk.post(
                        "/v1/campaigns",
                        "{\"brandId\": \"%s\", \"name\": \"B\", \"budget\": {\"amount\": 1, \"currency\": \"EUR\"}}"
                                .formatted(foreign))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/brandId"));
    }

    @Test
    void a_draft_can_be_changed_in_part() {
        String path = "/v1/campaigns/" + desk.campaign();

        desk.patch(path, "\"1\"", "{\"slots\": {\"nano\": 5}, \"budget\": {\"amount\": 3000000}, \"landingUrl\": null}")
                .statusCode(200)
                .body("name", equalTo("Winter balm"))
                .body("slots.nano", equalTo(5))
                .body("budget.amount", equalTo(3_000_000))
                .body("budget.currency", equalTo("EUR"))
                .body("landingUrl", equalTo(null));
    }

    @Test
    void the_list_can_be_narrowed_by_state_and_brand() {
        String brand = desk.brand();
        String open = desk.campaign(brand);
        desk.post("/v1/campaigns/" + open + "/openings");
        desk.campaign(brand);
        String other = desk.campaign();

        desk.get("/v1/campaigns").body("data", hasSize(3));
        desk.get("/v1/campaigns?state=open").statusCode(200).body("data.id", contains(open));
        desk.get("/v1/campaigns?state=open&state=draft&brandId=" + brand).body("data", hasSize(2));
        desk.get("/v1/campaigns?state=draft&limit=1")
                .body("data.id", contains(other))
                .body("hasMore", equalTo(true));
        desk.get("/v1/campaigns?state=closed").statusCode(422);
    }

    @Test
    void a_service_names_the_workspace_that_it_reads() {
        UUID workspace = UUID.randomUUID();

        desk.as("campaigns:read")
                .header("Authorization", Tokens.ofService().bearer())
                .header("Lodestone-Workspace", workspace)
                .get("/v1/campaigns")
                .then()
                .statusCode(200)
                .body("data", hasSize(0));
    }
}
