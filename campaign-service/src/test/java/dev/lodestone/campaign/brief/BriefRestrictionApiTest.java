package dev.lodestone.campaign.brief;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.lodestone.campaign.fixtures.Desk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A brief that asks for what may not be advertised would have every draft blocked, so it is blocked itself. */
@QuarkusTest
class BriefRestrictionApiTest {
    private final Desk desk = new Desk();
    private String campaign;

    @BeforeEach
    void a_campaign_is_there() {
        campaign = "/v1/campaigns/" + desk.campaign();
    }

    @Test
    void a_brief_for_what_no_platform_takes_is_not_published() {
        write("Tell your followers about this fruity vape.", "")
                .body("check.verdict", equalTo("block"))
                .body("check.disclosure.status", equalTo("not-required"))
                .body("check.findings.ruleId", hasItem("DI-CAT-01"))
                .body("check.findings.span", hasItem("this fruity vape"));

        desk.post(campaign + "/brief-versions").statusCode(409).body("code", equalTo("brief-blocked"));
    }

    @ParameterizedTest
    @CsvSource({
        "an energy drink before the run, instagram, GB, ok",
        "an energy drink before the run, tiktok, GB, block",
        "an energy drink before the run, tiktok, US, ok",
        "gin and tonic on the terrace, instagram, US, ok",
        "gin and tonic on the terrace, youtube, US, ok",
        "gin and tonic on the terrace, tiktok, US, block"
    })
    void it_is_held_to_its_platforms_and_jurisdictions(String message, String platform, String where, String verdict) {
        write(message, "\"jurisdictions\": [\"%s\"], \"platformInstructions\": [%s]".formatted(where, on(platform)))
                .body("check.verdict", equalTo(verdict));
    }

    @Test
    void one_of_its_platforms_is_enough() {
        write(
                        "gin and tonic on the terrace",
                        "\"platformInstructions\": [%s, %s]".formatted(on("instagram"), on("tiktok")))
                .body("check.verdict", equalTo("block"));
    }

    @Test
    void a_brief_in_german_is_held_to_german_words() {
        write("Erzähl, warum du bei diesen Sportwetten mitmachst.", "\"language\": \"de\"")
                .body("check.verdict", equalTo("block"))
                .body("check.findings.span", hasItem("Sportwetten"));
    }

    @Test
    void what_nobody_is_paid_for_is_no_advertisement() {
        write("Tell your followers about our new disposable vape.", "\"materialTie\": \"none\"")
                .body("check.findings.ruleId", not(hasItem("DI-CAT-01")));
    }

    private static String on(String platform) {
        return "{\"platform\": \"%s\", \"text\": \"Show the evening.\"}".formatted(platform);
    }

    private ValidatableResponse write(String message, String more) {
        String rest = more.isEmpty() ? "" : ", " + more;
        return desk.put(
                        campaign + "/brief",
                        null,
                        "{\"objective\": \"Make it known\", \"keyMessage\": \"%s\"%s}".formatted(message, rest))
                .statusCode(201);
    }
}
