package dev.lodestone.campaign.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import dev.lodestone.campaign.fixtures.Questions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class MixSimulationApiTest {
    static final String QUESTION = Questions.ONE_CREATOR;

    private final Agency agency = new Agency();

    @Test
    void an_answer_tells_who_wins_what_it_stands_on_and_how_good_it_is() {
        agency.post("/v1/mix-simulations", QUESTION)
                .statusCode(200)
                .body("headline", startsWith("All-micro wins"))
                .body("winner", equalTo("all-micro"))
                .body("plans.find { it.name == 'recommended' }.optimality.status", equalTo("proven"))
                .body("perCreator[0].cpmFlag", notNullValue())
                .body("perSegment[0].id", equalTo("a"))
                .body("frontier", hasSize(8))
                .body("assumptions.find { it.name == 'priors.reachRate.nano' }.low", equalTo("0.2"))
                .body("assumptions.find { it.name == 'priors.reachRate.nano' }.source", notNullValue())
                .body("assumptions.find { it.name == 'priors.reachRate.nano' }.asOf", equalTo("2019-2024"));
    }

    @Test
    void an_answer_is_compared_with_celebrities_alone() {
        agency.post("/v1/mix-simulations", QUESTION)
                .statusCode(200)
                .body("plans[0].interval.costPerEngagement.p50", greaterThan(0f))
                .body("plans[0].interval.costPerBuyer.p90", greaterThan(0f))
                .body("plans.find { it.name == 'all-celebrity' }.interval.costPerBuyer", nullValue())
                .body("comparedWithAllCelebrity.spendSaved.amount", equalTo(-17500))
                .body("comparedWithAllCelebrity.spendSaved.currency", equalTo("EUR"))
                .body("comparedWithAllCelebrity.roiDelta", notNullValue())
                .body("comparedWithAllCelebrity.interval.roiDelta.p90", notNullValue());
    }

    @Test
    void an_answer_is_checked_by_formulas_of_others() {
        agency.post("/v1/mix-simulations", QUESTION)
                .statusCode(200)
                .body("crossCheck.agostiniReach", equalTo(1500f))
                .body("crossCheck.agostiniDifference.toDouble()", closeTo(0, 1e-9))
                .body("crossCheck.engagementsBySpend.recommended", equalTo(60f))
                .body("crossCheck.engagementsBySpend.'all-celebrity'", equalTo(0f))
                .body("assumptions.find { it.name == 'crossCheck.agostiniK' }.value", equalTo("1.125"))
                .body("assumptions.find { it.name == 'crossCheck.spendElasticity' }.asOf", equalTo("2022"));
    }

    @Test
    void a_prior_and_its_range_may_be_told() {
        agency.post("/v1/mix-simulations", QUESTION.replace("\"seed\": 3", """
                                "priors": {"reachRate": {"nano": 0.5}, "ranges": {"reachRate.nano": {"low": 0.4, "mid": 0.5, "high": 0.6}}}"""))
                .statusCode(200)
                .body("assumptions.find { it.name == 'priors.reachRate.nano' }.value", equalTo("0.5"))
                .body("assumptions.find { it.name == 'priors.reachRate.nano' }.high", equalTo("0.6"))
                .body("assumptions.find { it.name == 'priors.reachRate.nano' }.told", equalTo(true));
    }

    @Test
    void limits_that_clash_are_named() {
        agency.post(
                        "/v1/mix-simulations",
                        QUESTION.replace("\"seed\": 3", "\"constraints\": {\"required\": [\"x\"]}")
                                .replace("\"amount\": 100000,", "\"amount\": 500,"))
                .statusCode(422)
                .body("code", equalTo("mix-infeasible"))
                .body("errors.pointer", equalTo(java.util.List.of("/constraints/required/0", "/budget")));
    }

    @Test
    void a_return_that_nobody_earns_is_named_and_not_met_by_booking_nobody() {
        agency.post("/v1/mix-simulations", QUESTION.replace("\"seed\": 3", "\"constraints\": {\"minRoi\": 900}"))
                .statusCode(422)
                .body("code", equalTo("mix-infeasible"))
                .body("errors.pointer", equalTo(java.util.List.of("/constraints/minRoi")));
    }

    @Test
    void a_job_comes_to_the_same_answer() {
        String job = agency.post("/v1/mix-simulation-jobs", QUESTION)
                .statusCode(202)
                .header("Location", startsWith("/v1/jobs/"))
                .body("status", equalTo("running"))
                .extract()
                .path("id");

        String result = agency.finished(job).getString("resultUrl");

        agency.get(result).statusCode(200).body("headline", startsWith("All-micro wins"));
        new Agency().get("/v1/jobs/" + job).statusCode(404);
    }

    @Test
    void a_question_that_is_too_large_is_told_what_to_do() {
        agency.post("/v1/mix-simulations", "\"" + "x".repeat(4 * 1024 * 1024) + "\"")
                .statusCode(413)
                .body("detail", startsWith("Send at most 4194304 bytes, or split the request."))
                .body("detail", containsString("fewer segments in each audience"))
                .body("detail", containsString("POST /v1/campaigns/{id}/mix-plan-jobs"));
    }

    @Test
    void a_job_that_cannot_be_done_says_why() {
        String job = agency.post(
                        "/v1/mix-simulation-jobs",
                        QUESTION.replace("\"seed\": 3", "\"constraints\": {\"minSegments\": 9}"))
                .statusCode(202)
                .extract()
                .path("id");

        JsonPath failed = agency.finished(job);
        assertThat(failed.getString("problem.code")).isEqualTo("mix-infeasible");
        assertThat(failed.getList("problem.errors.pointer")).containsExactly("/constraints/minSegments");
        assertThat(failed.getList("problem.errors.code")).containsExactly("clash");
    }
}
