package dev.lodestone.campaign.publication;

import static org.hamcrest.Matchers.equalTo;

import dev.lodestone.campaign.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AppealedGateApiTest {
    private final Agency agency = new Agency();
    private String work;
    private String draft;

    @BeforeEach
    void a_draft_is_blocked_under_a_brief_that_lets_no_block_go_live() {
        String campaign = agency.openCampaign();
        work = "/v1/collaborations/" + agency.collaboration(campaign, 9);
        publishGate("/v1/campaigns/" + campaign);
        agency.creator(agency.creatorId(9))
                .body("{\"version\": 2}")
                .post(work + "/brief-acceptances")
                .then()
                .statusCode(200);
        String id = agency.creator(agency.creatorId(9))
                .body("{\"platform\": \"instagram\", \"text\": \"My rainy mornings with this balm.\"}")
                .post(work + "/submissions")
                .then()
                .statusCode(201)
                .body("check.verdict", equalTo("block"))
                .extract()
                .path("id");
        draft = work + "/submissions/" + id;
    }

    @Test
    void a_block_that_fell_on_appeal_holds_nothing_back() {
        String appeal = agency.creator(agency.creatorId(9))
                .body("{\"ruleId\": \"DI-ABS-01\", \"start\": 0, \"end\": 0, \"reason\": \"it is in the picture\"}")
                .post(draft + "/appeals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        agency.post(draft + "/appeals/" + appeal + "/decision", "{\"outcome\": \"overruled\"}")
                .statusCode(200);
        agency.post(work + "/reviews", "{\"decision\": \"approve\"}").statusCode(201);

        agency.publish(agency.creatorId(9), work, "won-" + work).statusCode(201);
    }

    @Test
    void a_block_that_was_only_overridden_is_still_held_back() {
        agency.post(
                        work + "/reviews",
                        "{\"decision\": \"approve\", \"overrideBlock\": true, \"note\": \"in the picture\"}")
                .statusCode(201);

        agency.publish(agency.creatorId(9), work, "overridden-" + work)
                .statusCode(409)
                .body("code", equalTo("publication-held-back"));
    }

    private void publishGate(String campaign) {
        String etag = agency.get(campaign + "/brief").extract().header("ETag");
        agency.agency()
                .header("If-Match", etag)
                .body("""
                        {"objective": "Make the balm known", "keyMessage": "It is there on cold mornings.",
                         "materialTie": "paid", "jurisdictions": ["DE"], "language": "en", "gate": "block"}""")
                .put(campaign + "/brief")
                .then()
                .statusCode(200);
        agency.post(campaign + "/brief-versions", "").statusCode(201);
    }
}
