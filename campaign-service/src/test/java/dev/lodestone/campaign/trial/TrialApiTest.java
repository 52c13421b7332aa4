package dev.lodestone.campaign.trial;

import static dev.lodestone.campaign.fixtures.OwnRules.BESTIE;
import static dev.lodestone.campaign.fixtures.OwnRules.VERSIONS;
import static dev.lodestone.campaign.fixtures.OwnRules.version;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.lodestone.campaign.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrialApiTest {
    private static final String SWEET = "Anzeige | The best serum ever. My mornings with it.";
    private static final String FAMILIAR = "Anzeige | Hey bestie! My rainy mornings with this balm.";

    private final Agency agency = new Agency();
    private String campaign;

    @BeforeEach
    void three_drafts_have_been_handed_in() {
        campaign = agency.openCampaign();
        submit(9, FAMILIAR).body("check.score", equalTo(100));
        submit(10, SWEET);
        submit(11, "Anzeige | My rainy mornings with this balm.");
    }

    @Test
    void a_draft_of_rules_is_tried_on_what_was_handed_in_before() {
        agency.post(VERSIONS, version(BESTIE.replace("minor", "major"), ", \"switchedOff\": [\"PR-EXA-02\"]"))
                .statusCode(201);

        agency.post(VERSIONS + "/1/trial", "")
                .statusCode(200)
                .body("drafts", equalTo(3))
                .body("changed", equalTo(2))
                .body("verdictsChanged", equalTo(1))
                .body("changes.removed[0].ruleId", contains("PR-EXA-02"))
                .body("changes.added[1].ruleId", contains("WS-TONE-01"))
                .body("changes[1].added[0].span", equalTo("Hey bestie"))
                .body("changes[1].before.verdict", equalTo("ok"))
                .body("changes[1].after.verdict", equalTo("revise"));
        agency.get(VERSIONS + "/1").body("state", equalTo("draft"));
    }

    @Test
    void what_is_in_force_already_changes_nothing_and_judges_drafts_and_briefs() {
        agency.post(VERSIONS, version(BESTIE, "")).statusCode(201);
        agency.post(VERSIONS + "/1/activation", "").statusCode(200);

        agency.post(VERSIONS + "/1/trial", "").body("changed", equalTo(0)).body("changes", hasSize(0));
        submit(12, FAMILIAR).body("check.findings.ruleId", hasItem("WS-TONE-01"));
        agency.agency()
                .header("If-Match", "\"1\"")
                .body("{\"objective\": \"Greet\", \"keyMessage\": \"Hey bestie, it is there on cold mornings.\"}")
                .put("/v1/campaigns/" + campaign + "/brief")
                .then()
                .statusCode(200)
                .body("check.findings.ruleId", hasItem("WS-TONE-01"));
    }

    private ValidatableResponse submit(int creator, String text) {
        return agency.creator(agency.creatorId(creator))
                .body("{\"platform\": \"instagram\", \"text\": \"" + text + "\"}")
                .post("/v1/collaborations/" + agency.collaboration(campaign, creator) + "/submissions")
                .then()
                .statusCode(201);
    }
}
