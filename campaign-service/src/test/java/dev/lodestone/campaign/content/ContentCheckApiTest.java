package dev.lodestone.campaign.content;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.lodestone.campaign.fixtures.Desk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContentCheckApiTest {
    private static final String BRIEF = """
            {"objective": "Make the balm known", "keyMessage": "It is there on cold mornings.",
             "materialTie": "paid", "avoidWords": ["miracle"], "mustInclude": ["shea butter"]}""";

    private final Desk desk = new Desk();

    @Test
    void a_calm_text_is_fine() {
        check("{\"text\": \"Rainy mornings and this balm. It may not be for everyone.\"}")
                .statusCode(200)
                .body("score", equalTo(100))
                .body("verdict", equalTo("ok"))
                .body("pressure.level", equalTo("none"))
                .body("disclosure.status", equalTo("not-required"))
                .body("appeal.soft.feeling", notNullValue())
                .body("appeal.hard.fact", notNullValue())
                .body("rulePack.id", equalTo("core-en"));
    }

    @Test
    void a_fault_is_shown_where_it_stands() {
        check("{\"text\": \"\uD83D\uDD25 Buy now\"}")
                .body("verdict", equalTo("revise"))
                .body("findings.ruleId", hasItem("PR-IMP-01"))
                .body("findings.find { it.ruleId == 'PR-IMP-01' }.span", equalTo("Buy now"))
                .body("findings.find { it.ruleId == 'PR-IMP-01' }.start", equalTo(3))
                .body("findings.find { it.ruleId == 'PR-IMP-01' }.startCodePoint", equalTo(2))
                .body("findings.find { it.ruleId == 'PR-IMP-01' }.severity", equalTo("major"))
                .body("findings.find { it.ruleId == 'PR-IMP-01' }.edit.start", equalTo(3))
                .body("findings.find { it.ruleId == 'PR-IMP-01' }.edit.endCodePoint", equalTo(9))
                .body("findings.find { it.ruleId == 'PR-IMP-01' }.edit.replacement", containsString("curious"))
                .body("pressure.contributions.ruleId", hasItem("PR-IMP-01"));
    }

    @Test
    void a_hidden_tie_blocks() {
        check("{\"text\": \"Love this balm.\", \"materialTie\": \"gifted\", \"jurisdictions\": [\"GB\"]}")
                .body("verdict", equalTo("block"))
                .body("disclosure.status", equalTo("fail"));
    }

    @Test
    void the_brief_of_the_campaign_applies_once_it_is_published() {
        String campaign = desk.campaign();
        String request = "{\"text\": \"Ad | A miracle of a balm.\", \"campaignId\": \"%s\"}".formatted(campaign);
        desk.put("/v1/campaigns/" + campaign + "/brief", null, BRIEF).statusCode(201);
        check(request)
                .body("findings.ruleId", not(hasItem("BR-AVO-01")))
                .body("disclosure.status", equalTo("not-required"));

        desk.post("/v1/campaigns/" + campaign + "/brief-versions").statusCode(201);

        check(request)
                .body("findings.ruleId", hasItem("BR-AVO-01"))
                .body("findings.ruleId", hasItem("BR-INC-01"))
                .body("disclosure.status", equalTo("pass"));
    }

    @Test
    void an_unknown_campaign_is_refused() {
        check("{\"text\": \"Hello\", \"campaignId\": \"%s\"}".formatted(new Desk().campaign()))
                .statusCode(422)
                .body("errors.pointer", contains("/campaignId"));
    }

    @Test
    void a_text_is_20000_characters_at_most() {
        String longest = "word ".repeat(4000);

        check("{\"text\": \"" + longest + "\"}").statusCode(200);
        check("{\"text\": \"" + longest + "x\"}").statusCode(422).body("errors.pointer", contains("/text"));
    }

    @Test
    void a_creator_may_check_and_a_reader_may_not() {
        String body = "{\"text\": \"Hello\"}";

        desk.asCreator().body(body).post("/v1/content-checks").then().statusCode(200);
        desk.as("campaigns:read").body(body).post("/v1/content-checks").then().statusCode(403);
    }

    @Test
    void one_faulty_text_of_a_batch_spoils_nothing_for_the_others() {
        batch("""
                {"checks": [{"text": "Buy now"}, {"text": "Hi", "jurisdictions": ["germany"]},
                            {"text": "Hi", "campaignId": "%s"}, {"text": "Hi"}]}""".formatted(UUID.randomUUID()))
                .statusCode(200)
                .body("results.index", contains(0, 1, 2, 3))
                .body("results[0].result.verdict", equalTo("revise"))
                .body("results[0].problem", nullValue())
                .body("results[1].result", nullValue())
                .body("results[1].problem.code", equalTo("invalid-request"))
                .body("results[1].problem.errors.pointer", contains("/jurisdictions/0"))
                .body("results[2].problem.errors.pointer", contains("/campaignId"))
                .body("results[3].result.score", equalTo(100));
    }

    @Test
    void texts_are_checked_side_by_side() {
        batch("{\"checks\": [{\"text\": \"Buy now\", \"language\": \"en\"}, {\"text\": \"Hi\", \"language\": \"en\"}]}")
                .statusCode(200)
                .body("results.result.verdict", contains("revise", "ok"));
    }

    @Test
    void a_batch_holds_100_texts_at_most() {
        String hundred = String.join(",", Collections.nCopies(100, "{\"text\": \"Hi\"}"));

        batch("{\"checks\": [" + hundred + "]}").statusCode(200).body("results", hasSize(100));
        batch("{\"checks\": [" + hundred + ",{\"text\": \"Hi\"}]}")
                .statusCode(422)
                .body("errors.pointer", contains("/checks"));
        batch("{\"checks\": []}").statusCode(422);
    }

    private ValidatableResponse check(String body) {
        return desk.as("content:review").body(body).post("/v1/content-checks").then();
    }

    private ValidatableResponse batch(String body) {
        return desk.as("content:review")
                .body(body)
                .post("/v1/content-checks/batch")
                .then();
    }
}
