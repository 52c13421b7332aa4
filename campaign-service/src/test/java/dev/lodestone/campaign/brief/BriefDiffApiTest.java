package dev.lodestone.campaign.brief;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.lodestone.campaign.fixtures.Desk;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BriefDiffApiTest {
    private static final String WHOLE = """
            {"objective": "Make the balm known", "keyMessage": "It is there on cold mornings.",
             "story": "Ines made the first jar in her kitchen.", "dos": ["Tell your own routine", "Show the jar"],
             "platformInstructions": [{"platform": "tiktok", "text": "Speak in the first two seconds"}],
             "claimsAllowed": [{"text": "Clinically proven in 93% of users",
                                "evidenceUrl": "https://aurelia.example/study"}], "gate": "revise"}""";

    private final Desk desk = new Desk();
    private String campaign;

    @BeforeEach
    void a_campaign_is_there() {
        campaign = "/v1/campaigns/" + desk.campaign();
    }

    @Test
    void a_brief_tells_a_story_and_its_evidence() {
        desk.put(campaign + "/brief", null, WHOLE)
                .statusCode(201)
                .body("content.story", equalTo("Ines made the first jar in her kitchen."))
                .body("content.platformInstructions.platform", contains("tiktok"))
                .body("content.claimsAllowed.evidenceUrl", contains("https://aurelia.example/study"))
                .body("content.gate", equalTo("revise"))
                .body("check.findings.ruleId", not(hasItem("PR-EXA-05")));
    }

    @Test
    void a_claim_needs_evidence_and_none_makes_a_medicine() {
        desk.put(campaign + "/brief", null, WHOLE.replace("https://aurelia.example/study", "ask Ines"))
                .statusCode(422)
                .body("errors.pointer", contains("/claimsAllowed/0/evidenceUrl"));
        desk.put(campaign + "/brief", null, WHOLE.replace("Clinically proven in 93% of users", "Cures my eczema"))
                .statusCode(201)
                .body("check.verdict", equalTo("block"))
                .body("check.findings.ruleId", hasItem("PR-EXA-04"));
    }

    @Test
    void two_versions_are_compared_field_by_field() {
        publish(null, WHOLE);
        publish(
                "\"1\"",
                WHOLE.replace("cold", "dark")
                        .replace("Show the jar", "Show the lid")
                        .replace("\"revise\"", "\"block\""));

        desk.get(campaign + "/brief-versions/2/diff?from=1")
                .statusCode(200)
                .body("from", equalTo(1))
                .body("to", equalTo(2))
                .body("changes.field", contains("keyMessage", "dos", "gate"))
                .body("changes[0].before", contains("It is there on cold mornings."))
                .body("changes[0].after", contains("It is there on dark mornings."))
                .body("changes[1].added", contains("Show the lid"))
                .body("changes[1].removed", contains("Show the jar"));
        desk.get(campaign + "/brief-versions/1/diff?from=1").body("changes", hasSize(0));
        desk.get(campaign + "/brief-versions/2/diff?from=3").statusCode(404);
        desk.get(campaign + "/brief-versions/2/diff").body("from", equalTo(1)).body("to", equalTo(2));
        new Desk().get(campaign + "/brief-versions/2/diff?from=1").statusCode(404);
    }

    private void publish(String ifMatch, String brief) {
        desk.put(campaign + "/brief", ifMatch, brief).statusCode(ifMatch == null ? 201 : 200);
        desk.post(campaign + "/brief-versions").statusCode(201);
    }
}
