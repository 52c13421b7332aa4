package dev.lodestone.campaign.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class MixSimulationApiTest {
    static final String QUESTION = """
            {"budget": {"amount": 100000, "currency": "EUR"}, "objective": "reach", "seed": 3,
             "segments": [{"id": "a", "size": 100000}],
             "candidates": [{"id": "x", "tier": "nano", "fee": {"amount": 10000, "currency": "EUR"},
                "followers": 5000, "engagementRate": 0.04, "audience": [{"segment": "a", "share": 1}]}]}""";

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
    void a_prior_and_its_range_may_be_told() {
        agency.post("/v1/mix-simulations", QUESTION.replace("\"seed\": 3", """
                                "priors": {"reachRate": {"nano": 0.5}, "ranges": {"reachRate.nano": {"low": 0.4, "mid": 0.5, "high": 0.6}}}"""))
                .statusCode(200)
                .body("assumptions.find { it.name == 'priors.reachRate.nano' }.value", equalTo("0.5"))
                .body("assumptions.find { it.name == 'priors.reachRate.nano' }.high", equalTo("0.6"))
                .body("assumptions.find { it.name == 'priors.reachRate.nano' }.told", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "amount": 10000,        | "amount": -1,                    | /candidates/0/fee/amount
            "amount": 10000,        | "amount": 99999999999999,        | /candidates/0/fee/amount
            "share": 1              | "share": 1.01                    | /candidates/0/audience/0/share
            "share": 1              | "share": "NaN"                   | /candidates/0/audience/0/share
            "segment": "a"          | "segment": "b"                   | /candidates/0/audience/0/segment
            "size": 100000          | "size": 0                        | /segments/0/size
            "size": 100000          | "size": "Infinity"               | /segments/0/size
            "tier": "nano"          | "tier": "giga"                   | /candidates/0/tier
            "engagementRate": 0.04  | "engagementRate": -0.1           | /candidates/0/engagementRate
            "followers": 5000       | "followers": 0                   | /candidates/0/followers
            "seed": 3               | "constraints": {"required": ["y"]} | /constraints/required/0
            "seed": 3               | "constraints": {"rivals": [["x", "y"]]} | /constraints/rivals/0/1
            "seed": 3               | "constraints": {"perTier": {"nano": {"min": 3, "max": 2}}} | /constraints/perTier/nano/min
            "seed": 3               | "constraints": {"maxShareOfOne": 1e-900000000} | /constraints/maxShareOfOne
            "seed": 3               | "constraints": {"minRoi": 0.1234567891} | /constraints/minRoi
            "seed": 3               | "priors": {"ceilingConversion": {"z": 0.1}} | /priors/ceilingConversion/z
            """)
    void each_fault_is_told_at_its_place(String sound, String faulty, String pointer) {
        agency.post("/v1/mix-simulations", QUESTION.replace(sound.strip(), faulty.strip()))
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void amounts_in_two_currencies_are_a_problem_of_their_own() {
        agency.post(
                        "/v1/mix-simulations",
                        QUESTION.replace(
                                "\"amount\": 10000, \"currency\": \"EUR\"", "\"amount\": 1, \"currency\": \"USD\""))
                .statusCode(422)
                .body("code", equalTo("currency-mismatch"))
                .body("errors[0].pointer", equalTo("/candidates/0/fee/currency"));
    }

    @Test
    void a_million_candidates_are_not_read() {
        String many = "{},".repeat(999_999) + "{}";

        agency.post(
                        "/v1/mix-simulations",
                        QUESTION.replaceAll("(?s)\"candidates\": \\[.*", "\"candidates\": [" + many + "]}"))
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/candidates"));
    }

    @Test
    void limits_that_clash_are_named() {
        agency.post(
                        "/v1/mix-simulations",
                        QUESTION.replace("\"seed\": 3", "\"constraints\": {\"required\": [\"x\"]}")
                                .replace("\"amount\": 100000,", "\"amount\": 500,"))
                .statusCode(422)
                .body("code", equalTo("mix-infeasible"))
                .body("errors.pointer", equalTo(java.util.List.of("/constraints/required", "/budget")));
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
    void a_job_that_cannot_be_done_says_why() {
        String job = agency.post(
                        "/v1/mix-simulation-jobs",
                        QUESTION.replace("\"seed\": 3", "\"constraints\": {\"minSegments\": 9}"))
                .statusCode(202)
                .extract()
                .path("id");

        assertThat(agency.finished(job).getString("problem.code")).isEqualTo("mix-infeasible");
    }
}
