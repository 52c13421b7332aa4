package dev.lodestone.campaign.rulepack;

import static dev.lodestone.campaign.fixtures.OwnRules.BESTIE;
import static dev.lodestone.campaign.fixtures.OwnRules.VERSIONS;
import static dev.lodestone.campaign.fixtures.OwnRules.version;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.lodestone.campaign.fixtures.Desk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RulePackApiTest {
    private final Desk desk = new Desk();

    @Test
    void the_built_in_packs_are_there_to_read() {
        desk.get("/v1/rule-packs").statusCode(200).body("data.id", hasItems("core-any", "core-en", "workspace"));
        desk.get("/v1/rule-packs?limit=1").body("data.id", contains("core-any")).body("hasMore", equalTo(true));
        desk.get("/v1/rule-packs/core-en")
                .statusCode(200)
                .body("builtIn", equalTo(true))
                .body("hash", matchesPattern("[0-9a-f]{64}"))
                .body("rules.find { it.id == 'PR-EXA-02' }.canBeSwitchedOff", equalTo(true))
                .body("rules.find { it.id == 'PR-GUI-01' }.canBeSwitchedOff", equalTo(false));
        desk.get("/v1/rule-packs/core-en/versions").body("data.state", contains("in-force"));
        desk.get("/v1/rule-packs/core-en/versions/1").body("version", matchesPattern("[0-9.]+"));
        desk.get("/v1/rule-packs/core-xx").statusCode(404);
        desk.post("/v1/rule-packs/core-en/versions", version(BESTIE, ""))
                .statusCode(409)
                .body("code", equalTo("rule-pack-read-only"));
    }

    @Test
    void a_new_version_is_a_draft_until_it_is_put_in_force() {
        desk.get("/v1/rule-packs/workspace").header("ETag", "\"0\"").body("version", nullValue());
        desk.post(VERSIONS, version(BESTIE, ", \"note\": \"first\""))
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/rule-packs/workspace/versions/1"))
                .body("state", equalTo("draft"))
                .body("content.rules[0].confidence", equalTo(0.9f));
        check("Hey bestie!").body("findings", hasSize(0)).body("rulePack.version", not(matchesPattern(".*ws.*")));

        desk.post(VERSIONS + "/1/activation").statusCode(200).body("state", equalTo("in-force"));

        check("Hey bestie!")
                .body("findings.ruleId", contains("WS-TONE-01"))
                .body("findings[0].suggestion", equalTo("Say hello."))
                .body("rulePack.version", matchesPattern(".*\\+ws\\.1"));
        desk.get("/v1/rule-packs/workspace")
                .body("rules.id", contains("WS-TONE-01"))
                .body("version", equalTo("1"));
        desk.as("audit:read").get("/v1/events?types=rule-pack.activated").then().body("data.data.number", contains(1));
    }

    @Test
    void one_version_is_in_force_and_an_earlier_one_can_come_back() {
        desk.post(VERSIONS, version(BESTIE, "")).statusCode(201);
        desk.post(VERSIONS, version("", ", \"avoidWords\": [\"cheap\"]")).statusCode(201);
        desk.post(VERSIONS + "/1/activation").statusCode(200);
        desk.post(VERSIONS + "/2/activation").statusCode(200);
        check("Hey bestie, so cheap!").body("findings.ruleId", contains("BR-AVO-01"));
        desk.get(VERSIONS).body("data.number", contains(2, 1)).body("data.state", contains("in-force", "retired"));

        desk.post(VERSIONS + "/1/activation").statusCode(200);

        check("Hey bestie, so cheap!").body("findings.ruleId", contains("WS-TONE-01"));
        desk.get(VERSIONS + "/2").body("state", equalTo("retired")).body("content.avoidWords", contains("cheap"));
    }

    @Test
    void who_sends_if_match_follows_the_state_that_they_have_read() {
        desk.post(VERSIONS, version(BESTIE, "")).statusCode(201);
        desk.post(VERSIONS, version("", "")).statusCode(201);

        activate("\"1\"").statusCode(412);
        activate("\"2\"").statusCode(200);
        desk.get("/v1/rule-packs/workspace").header("ETag", "\"3\"");
    }

    @Test
    void a_retried_version_is_one_version() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            desk.as("campaigns:write")
                    .header("Idempotency-Key", key)
                    .body(version(BESTIE, ""))
                    .post(VERSIONS)
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(1));
        }

        desk.get(VERSIONS).body("data", hasSize(1));
    }

    @Test
    void small_built_in_rules_can_be_switched_off() {
        check("The best serum ever").body("findings.ruleId", hasItem("PR-EXA-02"));
        desk.post(VERSIONS, version("", ", \"switchedOff\": [\"PR-EXA-02\"], \"maxCtas\": 0"))
                .statusCode(201);
        desk.post(VERSIONS + "/1/activation").statusCode(200);

        check("The best serum ever").body("findings", hasSize(0));
        check("Link in bio if you are curious").body("findings.ruleId", hasItem("PR-IMP-02"));
    }

    @Test
    void a_workspace_knows_nothing_of_the_rules_of_another() {
        desk.post(VERSIONS, version(BESTIE, "")).statusCode(201);
        desk.post(VERSIONS + "/1/activation").statusCode(200);
        Desk stranger = new Desk();

        stranger.get(VERSIONS).body("data", hasSize(0));
        stranger.get(VERSIONS + "/1").statusCode(404);
        stranger.post(VERSIONS + "/1/activation").statusCode(404);
        stranger.post(VERSIONS + "/1/trial").statusCode(404);
        stranger.get("/v1/rule-packs/workspace").body("rules", hasSize(0));
    }

    private ValidatableResponse activate(String ifMatch) {
        return desk.as("campaigns:write")
                .header("If-Match", ifMatch)
                .post(VERSIONS + "/1/activation")
                .then();
    }

    private ValidatableResponse check(String text) {
        return desk.as("content:review")
                .body("{\"text\": \"" + text + "\"}")
                .post("/v1/content-checks")
                .then()
                .statusCode(200);
    }
}
