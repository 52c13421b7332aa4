package dev.lodestone.campaign.brief;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import dev.lodestone.campaign.fixtures.Desk;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BriefApiTest {
    private static final String CALM = """
            {"objective": "Make the balm known", "keyMessage": "It is there on cold mornings.",
             "dos": ["Tell your own routine"], "donts": ["Do not say buy now"], "materialTie": "paid",
             "jurisdictions": ["DE"], "avoidWords": ["miracle"], "mustInclude": ["shea butter"], "maxCtas": 1}""";
    private static final String SHAMING =
            "{\"objective\": \"Sell\", \"keyMessage\": \"If you loved yourself you'd buy it.\"}";

    private final Desk desk = new Desk();
    private String campaign;

    @BeforeEach
    void a_campaign_is_there() {
        campaign = "/v1/campaigns/" + desk.campaign();
    }

    @Test
    void a_campaign_has_no_brief_at_first() {
        desk.get(campaign + "/brief").statusCode(404).body("code", equalTo("not-found"));
        desk.post(campaign + "/brief-versions").statusCode(409).body("code", equalTo("brief-missing"));
    }

    @Test
    void a_brief_is_checked_when_it_is_written() {
        desk.put(campaign + "/brief", null, CALM).statusCode(201).header("ETag", "\"1\"");

        desk.get(campaign + "/brief")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("content.keyMessage", equalTo("It is there on cold mornings."))
                .body("content.mustInclude", contains("shea butter"))
                .body("content.minScore", equalTo(75))
                .body("check.verdict", equalTo("ok"))
                .body("check.score", equalTo(100))
                .body("check.disclosure.status", equalTo("not-required"))
                .body("check.rulePack.hash", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void who_rewrites_a_brief_proves_to_have_read_it() {
        desk.put(campaign + "/brief", "\"1\"", CALM).statusCode(412);
        desk.put(campaign + "/brief", null, CALM).statusCode(201);

        desk.put(campaign + "/brief", null, CALM).statusCode(428);
        desk.put(campaign + "/brief", "\"9\"", CALM).statusCode(412);
        desk.put(campaign + "/brief", "\"1\"", SHAMING)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("check.verdict", equalTo("block"))
                .body("check.findings.severity", hasItem("blocker"));
    }

    @Test
    void a_blocked_brief_cannot_be_published() {
        desk.put(campaign + "/brief", null, SHAMING).statusCode(201);

        desk.post(campaign + "/brief-versions").statusCode(409).body("code", equalTo("brief-blocked"));
        desk.get(campaign + "/brief-versions").body("data", hasSize(0));
    }

    @Test
    void a_published_version_stays_as_it_was() {
        desk.put(campaign + "/brief", null, CALM).statusCode(201);
        desk.post(campaign + "/brief-versions")
                .statusCode(201)
                .header("Location", matchesPattern(".*" + campaign + "/brief-versions/1"))
                .body("number", equalTo(1));
        desk.put(campaign + "/brief", "\"1\"", CALM.replace("cold", "warm")).statusCode(200);
        desk.post(campaign + "/brief-versions").statusCode(201).body("number", equalTo(2));

        desk.get(campaign + "/brief-versions/1")
                .statusCode(200)
                .body("content.keyMessage", equalTo("It is there on cold mornings."))
                .body(
                        "checkedText",
                        equalTo(
                                "Make the balm known\nIt is there on cold mornings.\nTell your own routine\nshea butter"))
                .body("rulePack.hash", matchesPattern("[0-9a-f]{64}"))
                .body("publishedBy", equalTo("ana"));
        desk.get(campaign + "/brief-versions").body("data.number", contains(2, 1));
        desk.get(campaign + "/brief-versions?limit=1")
                .body("data.number", contains(2))
                .body("hasMore", equalTo(true));
        desk.get(campaign + "/brief-versions/3").statusCode(404);
        desk.as("webhooks:manage")
                .get("/v1/events?types=brief.published")
                .then()
                .body("data.data.number", contains(1, 2));
    }

    @Test
    void words_that_no_text_can_be_searched_for_are_refused_at_their_place() {
        String signs = CALM.replace("[\"miracle\"]", "[\"miracle\", \"&\"]").replace("shea butter", "!?");

        desk.put(campaign + "/brief", null, signs)
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/avoidWords/1", "/mustInclude/0"));
        desk.put(campaign + "/brief", null, CALM.replace("miracle", "🔥")).statusCode(201);
    }

    @Test
    void a_brief_belongs_to_its_workspace() {
        desk.put(campaign + "/brief", null, CALM).statusCode(201);

        new Desk().get(campaign + "/brief").statusCode(404);
        new Desk().put(campaign + "/brief", null, CALM).statusCode(404);
        new Desk().get(campaign + "/brief-versions").statusCode(404);
    }

    @Test
    void the_brief_of_an_ended_campaign_is_closed() {
        desk.post(campaign + "/cancellations").statusCode(200);

        desk.put(campaign + "/brief", null, CALM).statusCode(409).body("code", equalTo("campaign-state"));
    }
}
