package dev.lodestone.campaign.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.lodestone.campaign.fixtures.Desk;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CampaignMoveApiTest {
    private final Desk desk = new Desk();

    @Test
    void it_opens_becomes_active_and_completes_and_others_hear_of_it() {
        String campaign = desk.campaign();
        String path = "/v1/campaigns/" + campaign;

        desk.post(path + "/openings")
                .statusCode(200)
                .body("state", equalTo("open"))
                .header("ETag", "\"2\"");
        desk.post(path + "/activations").statusCode(200).body("state", equalTo("active"));
        desk.post(path + "/completions").statusCode(200).body("state", equalTo("completed"));

        desk.as("webhooks:manage")
                .get("/v1/events?types=campaign.*")
                .then()
                .statusCode(200)
                .body("data.type", contains("campaign.opened", "campaign.activated", "campaign.completed"))
                .body("data.subject", hasItem(campaign))
                .body("data[0].data.campaignId", equalTo(campaign))
                .body("data[0].data.budget.amount", equalTo(2_500_000))
                .body("data[0].data.currency", equalTo("EUR"))
                .body("data[0].data.holdDays", equalTo(14))
                .body("data[0].data.attributionWindowDays", equalTo(30));
    }

    @Test
    void a_step_out_of_turn_is_refused() {
        String path = "/v1/campaigns/" + desk.campaign();

        desk.post(path + "/completions").statusCode(409).body("code", equalTo("campaign-state"));
        desk.post(path + "/cancellations").statusCode(200).body("state", equalTo("cancelled"));
        desk.post(path + "/openings").statusCode(409).body("code", equalTo("campaign-state"));
    }

    @Test
    void a_repeated_step_with_its_key_gets_the_first_answer() {
        String path = "/v1/campaigns/" + desk.campaign() + "/openings";
        String key = UUID.randomUUID().toString();

        for (int attempt = 0; attempt < 2; attempt++) {
            desk.as("campaigns:write")
                    .header("Idempotency-Key", key)
                    .post(path)
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(2));
        }
    }

    @Test
    void an_active_campaign_cannot_be_changed() {
        String path = "/v1/campaigns/" + desk.campaign();
        desk.post(path + "/openings");
        desk.post(path + "/activations");

        desk.patch(path, "\"3\"", "{\"name\": \"B\"}").statusCode(409).body("code", equalTo("campaign-state"));
    }

    @Test
    void what_others_were_told_at_the_opening_stays() {
        String path = "/v1/campaigns/" + desk.campaign();
        desk.post(path + "/openings").statusCode(200);

        desk.patch(path, "\"2\"", "{\"holdDays\": 3}")
                .statusCode(409)
                .body("code", equalTo("campaign-terms-frozen"))
                .body("errors.pointer", contains("/holdDays"));
        desk.patch(path, "\"2\"", "{\"name\": \"Spring balm\"}").statusCode(200).body("name", equalTo("Spring balm"));
    }
}
