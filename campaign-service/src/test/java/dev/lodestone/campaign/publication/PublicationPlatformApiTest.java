package dev.lodestone.campaign.publication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.lodestone.campaign.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** What may be shown on one platform need not be allowed on another one. */
@QuarkusTest
class PublicationPlatformApiTest {
    private static final String GIN = "Anzeige | gin and tonic on the terrace after a long wet walk";

    private final Agency agency = new Agency();

    @Test
    void a_gate_lets_a_draft_go_live_only_where_it_was_checked_for() {
        String work = approved("block", "{\"text\": \"%s\", \"platform\": \"instagram\"}".formatted(GIN));

        publish(work, "tiktok")
                .statusCode(409)
                .body("code", equalTo("publication-held-back"))
                .body("detail", containsString("instagram"))
                .body("errors.pointer", contains("/platform"));
        publish(work, "instagram").statusCode(201);
    }

    @Test
    void a_draft_that_was_checked_for_everywhere_goes_live_anywhere() {
        String work = approved("block", "{\"text\": \"Anzeige | My mornings with this balm.\"}");

        publish(work, "tiktok").statusCode(201);
    }

    @Test
    void a_brief_without_a_gate_holds_nothing_back() {
        String work = approved("none", "{\"text\": \"%s\", \"platform\": \"instagram\"}".formatted(GIN));

        publish(work, "tiktok").statusCode(201);
    }

    private String approved(String gate, String draft) {
        String work = "/v1/collaborations/" + agency.collaboration(openCampaign(gate), 9);
        agency.creator(agency.creatorId(9))
                .body(draft)
                .post(work + "/submissions")
                .then()
                .statusCode(201)
                .body("check.verdict", equalTo("ok"));
        agency.post(work + "/reviews", "{\"decision\": \"approve\"}").statusCode(201);
        return work;
    }

    private String openCampaign(String gate) {
        String id = agency.draftCampaign();
        String campaign = "/v1/campaigns/" + id;
        agency.agency()
                .body("""
                        {"objective": "Make the drink known", "keyMessage": "It is there on warm evenings.",
                         "jurisdictions": ["DE"], "gate": "%s",
                         "platformInstructions": [{"platform": "instagram", "text": "Show the evening."}]}""".formatted(gate))
                .put(campaign + "/brief")
                .then()
                .statusCode(201);
        agency.post(campaign + "/brief-versions", "").statusCode(201);
        agency.post(campaign + "/openings", "").statusCode(200);
        return id;
    }

    private ValidatableResponse publish(String work, String platform) {
        return agency.creator(agency.creatorId(9))
                .body("""
                        {"url": "https://posts.example/p/1", "platform": "%1$s",
                         "platformPostId": "%1$s%2$s"}""".formatted(platform, work))
                .post(work + "/publications")
                .then();
    }
}
