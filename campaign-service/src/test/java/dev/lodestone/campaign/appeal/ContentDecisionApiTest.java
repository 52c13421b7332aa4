package dev.lodestone.campaign.appeal;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ContentDecisionApiTest {
    private final AppealDesk desk = new AppealDesk();

    @Test
    void bad_rules_show_in_the_statistics() {
        String draft = desk.draft("Anzeige | Buy now, last chance");
        String work = draft.replaceFirst("/submissions/.*", "");
        desk.decide(draft, desk.appeal(draft, "PR-IMP-01", 10, 17).extract().path("id"), "overruled")
                .statusCode(200);
        desk.appeal(draft, "PR-URG-01", 19, 30).statusCode(201);
        desk.agency.post(work + "/reviews", "{\"decision\": \"approve\"}").statusCode(201);

        desk.agency
                .get("/v1/content-decisions")
                .statusCode(200)
                .body("rules.ruleId", equalTo(List.of("PR-IMP-01", "PR-URG-01")))
                .body("rules[0].findings", equalTo(1))
                .body("rules[0].overruled", equalTo(1))
                .body("rules[0].overruledBasisPoints", equalTo(10_000))
                .body("rules[0].approvedNonetheless", equalTo(0))
                .body("rules[1].appeals", equalTo(1))
                .body("rules[1].decided", equalTo(0))
                .body("rules[1].overruledBasisPoints", nullValue())
                .body("rules[1].approvedNonetheless", equalTo(1));
        desk.agency.get("/v1/content-decisions?to=2020-01-01T00:00:00Z").body("rules", equalTo(List.of()));
        desk.agency
                .get("/v1/content-decisions?from=yesterday")
                .statusCode(422)
                .body("errors.parameter", hasItem("from"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "%2B1000000000-12-31T23:59:59Z", "1969-12-31T23:59:59Z"})
    void times_that_no_draft_can_have_are_refused(String time) {
        for (String parameter : new String[] {"from", "to"}) {
            desk.agency
                    .agency()
                    .urlEncodingEnabled(false)
                    .get("/v1/content-decisions?" + parameter + "=" + time)
                    .then()
                    .statusCode(422)
                    .body("errors.parameter", hasItem(parameter));
        }
    }
}
