package dev.lodestone.campaign.rulepack;

import static dev.lodestone.campaign.fixtures.OwnRules.BESTIE;
import static dev.lodestone.campaign.fixtures.OwnRules.VERSIONS;
import static dev.lodestone.campaign.fixtures.OwnRules.rule;
import static dev.lodestone.campaign.fixtures.OwnRules.version;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.lodestone.campaign.fixtures.Desk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuleRefusalApiTest {
    private final Desk desk = new Desk();

    @Test
    void a_phrase_that_cannot_be_read_is_shown_with_its_place() {
        refused(rule("\"phrases\": [\"fine\", \"hey (bestie\"]", "\"fine\"", "\"good\""))
                .body("errors.pointer", contains("/rules/0/phrases/1"))
                .body("errors.code", contains("phrase"))
                .body("errors[0].message", containsString("')' is missing in \"hey (bestie\" at 11"));
    }

    @Test
    void a_pattern_that_re2_refuses_is_shown_with_its_place() {
        refused(rule("\"patterns\": [\"price(?=x)\"]", "\"price\"", "\"good\""))
                .body("errors.pointer", contains("/rules/0/patterns/0"))
                .body("errors[0].message", containsString("at 5"));
    }

    @Test
    void a_rule_that_does_not_do_what_its_examples_say_is_refused() {
        refused(rule("\"phrases\": [\"bestie\"]", "\"Hey bestie\", \"Hey friend\"", "\"My bestie\""))
                .body("errors.pointer", contains("/rules/0/fires/1", "/rules/0/quiet/0"))
                .body("errors.code", contains("example", "example"));
    }

    @Test
    void ids_are_the_workspaces_own_and_each_is_used_once() {
        refused(BESTIE + "," + BESTIE).body("errors.pointer", contains("/rules/1/id"));
        refused(BESTIE.replace("WS-TONE-01", "PR-URG-01")).body("errors.pointer", contains("/rules/0/id"));
        refused(BESTIE.replace("\"minor\"", "\"blocker\"")).body("errors.pointer", contains("/rules/0/severity"));
        refused(BESTIE.replace("\"tone\"", "\"disclosure\"")).body("errors.pointer", contains("/rules/0/dimension"));
        refused(rule("\"unless\": [\"x\"]", "\"a\"", "\"b\"")).body("errors.pointer", hasItems("/rules/0/phrases"));
    }

    @Test
    void grave_rules_stay_on() {
        desk.post(VERSIONS, version("", ", \"switchedOff\": [\"PR-EXA-02\", \"PR-GUI-01\", \"PR-IMP-01\"]"))
                .statusCode(422)
                .body("code", equalTo("rule-stays-on"))
                .body("errors.pointer", contains("/switchedOff/1", "/switchedOff/2"));
        desk.post(VERSIONS, version("", ", \"switchedOff\": [\"PR-XXX-01\"]"))
                .statusCode(422)
                .body("errors.pointer", contains("/switchedOff/0"));
    }

    @Test
    void words_that_no_text_can_be_searched_for_are_refused_at_their_place() {
        desk.post(VERSIONS, version("", ", \"avoidWords\": [\"&\"], \"mustInclude\": [\"balm & co\", \"--\"]"))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/avoidWords/0", "/mustInclude/1"));
    }

    @Test
    void a_version_holds_200_rules_at_most() {
        refused(String.join(",", Collections.nCopies(201, BESTIE))).body("errors.pointer", contains("/rules"));
    }

    @Test
    void who_may_only_read_writes_nothing() {
        desk.as("campaigns:read")
                .body(version(BESTIE, ""))
                .post(VERSIONS)
                .then()
                .statusCode(403);
        desk.asCreator().get(VERSIONS).then().statusCode(403);
    }

    private ValidatableResponse refused(String rules) {
        return desk.post(VERSIONS, version(rules, "")).statusCode(422);
    }
}
