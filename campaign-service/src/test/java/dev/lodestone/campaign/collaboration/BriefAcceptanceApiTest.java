package dev.lodestone.campaign.collaboration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.lodestone.campaign.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BriefAcceptanceApiTest {
    private static final String DRAFT = "Anzeige | A cosy balm for my rainy mornings.";

    private final Agency agency = new Agency();
    private String campaign;
    private String work;

    @BeforeEach
    void a_creator_works_by_the_first_brief() {
        campaign = "/v1/campaigns/" + agency.openCampaign();
        work = "/v1/collaborations/" + agency.collaboration(campaign.substring(campaign.lastIndexOf('/') + 1), 9);
        publishBrief("\"avoidWords\": [\"cosy\"]");
    }

    @Test
    void until_it_is_accepted_a_newer_brief_binds_nobody() {
        submit(DRAFT).body("briefVersion", equalTo(1)).body("check.findings.ruleId", not(hasItem("BR-AVO-01")));
        agency.post(work + "/reviews", "{\"decision\": \"request-changes\"}").statusCode(201);

        accept(9, 2).statusCode(200).body("briefVersion", equalTo(2));

        agency.get(work).body("briefVersion", equalTo(2));
        submit(DRAFT).body("briefVersion", equalTo(2)).body("check.findings.ruleId", hasItem("BR-AVO-01"));
        agency.listener()
                .get("/v1/events?types=collaboration.brief-accepted")
                .then()
                .body("data.data.briefVersion", contains(2))
                .body("data.data.formerVersion", contains(1));
    }

    @Test
    void a_creator_reads_what_they_are_asked_to_accept() {
        pending(9)
                .statusCode(200)
                .body("from", equalTo(1))
                .body("to", equalTo(2))
                .body("changes.field", contains("avoidWords"))
                .body("changes[0].added", contains("cosy"));
        pending(10).statusCode(404);

        accept(9, 2).statusCode(200);

        pending(9).body("from", equalTo(2)).body("changes", hasSize(0));
    }

    @Test
    void accepting_twice_is_accepting_once() {
        accept(9, 2).statusCode(200);
        accept(9, 2).statusCode(200).body("briefVersion", equalTo(2));

        agency.listener()
                .get("/v1/events?types=collaboration.brief-accepted")
                .then()
                .body("data", hasSize(1));
    }

    @Test
    void only_the_current_version_can_be_accepted_and_only_by_the_creator() {
        accept(9, 1).statusCode(422).body("code", equalTo("brief-version-not-current"));
        accept(9, 3).statusCode(422).body("errors.pointer", contains("/version"));
        accept(10, 2).statusCode(404);
        agency.post(work + "/brief-acceptances", "{\"version\": 2}").statusCode(403);
        new Agency()
                .creator(agency.creatorId(9))
                .body("{\"version\": 2}")
                .post(work + "/brief-acceptances")
                .then()
                .statusCode(404);
    }

    @Test
    void work_that_is_over_takes_no_brief() {
        agency.post(work + "/cancellations", "").statusCode(200);

        accept(9, 2).statusCode(409).body("code", equalTo("collaboration-state"));
    }

    @Test
    void a_gate_keeps_an_approved_draft_from_going_live_until_it_passes() {
        publishBrief("\"gate\": \"revise\"");
        accept(9, 3).statusCode(200);
        submit("Anzeige | Buy now!").body("check.verdict", equalTo("revise"));
        approve();
        agency.publish(agency.creatorId(9), work, "early-" + work)
                .statusCode(409)
                .body("code", equalTo("publication-held-back"));

        submit(DRAFT).body("check.verdict", equalTo("ok"));
        approve();

        agency.publish(agency.creatorId(9), work, "late-" + work).statusCode(201);
    }

    private void publishBrief(String more) {
        String etag = agency.get(campaign + "/brief").extract().header("ETag");
        agency.agency()
                .header("If-Match", etag)
                .body("""
                        {"objective": "Make the balm known", "keyMessage": "It is there on cold mornings.",
                         "materialTie": "paid", "jurisdictions": ["DE"], %s}""".formatted(more))
                .put(campaign + "/brief")
                .then()
                .statusCode(200);
        agency.post(campaign + "/brief-versions", "").statusCode(201);
    }

    private ValidatableResponse pending(int creator) {
        return agency.creator(agency.creatorId(creator))
                .get(work + "/brief-acceptances/pending")
                .then();
    }

    private ValidatableResponse accept(int creator, int version) {
        return agency.creator(agency.creatorId(creator))
                .body("{\"version\": " + version + "}")
                .post(work + "/brief-acceptances")
                .then();
    }

    private ValidatableResponse submit(String text) {
        return agency.creator(agency.creatorId(9))
                .body("{\"platform\": \"instagram\", \"text\": \"" + text + "\"}")
                .post(work + "/submissions")
                .then()
                .statusCode(201);
    }

    private void approve() {
        agency.post(work + "/reviews", "{\"decision\": \"approve\"}").statusCode(201);
    }
}
