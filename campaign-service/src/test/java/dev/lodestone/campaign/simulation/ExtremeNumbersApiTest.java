package dev.lodestone.campaign.simulation;

import static dev.lodestone.campaign.simulation.MixSimulationApiTest.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers so small or so large that nothing could be counted with them are refused, each at its place; the next ones are not. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class ExtremeNumbersApiTest {
    private static final String CREATOR = """
            {"id": "%s", "tier": "nano", "fee": {"amount": %d, "currency": "EUR"}, "followers": %d, "engagementRate": %s,
             "authenticShare": %s, "fit": %s, "posts": %d, "audience": [{"segment": "a", "share": %s}]}""";
    private static final String WHOLE = """
            {"budget": {"amount": %d, "currency": "EUR"}, "objective": "%s", "segments": [{"id": "a", "size": %s}],
             "overlaps": [{"a": "x", "b": "y", "share": %s, "of": "smaller"}],
             "constraints": {"required": ["x", "y"], "segmentShare": %s, "minSegments": 0}, "priors": {%s},
             "candidates": [%s, %s]}""";
    private static final String SMALL_PRIORS = """
            "reachRate": {"nano": 1e-6}, "engagementRate": {"nano": 1e-6}, "ceilingConversion": 1e-9, "launchFactor": 1e-9,
            "fit": {"mode": "monotone", "floor": 0}, "ranges": {"fit.sd": {"low": 1e-9, "mid": 1e-9, "high": 1e-9}}""";
    private static final String LARGE_PRIORS = """
            "grossMarginPerOrder": {"amount": 30000, "currency": "EUR"}, "ceilingConversion": 1, "launchFactor": 10,
            "valuePerEngagement": {"amount": 0, "currency": "EUR"}, "trustExponent": 5, "fit": {"mode": "monotone"}""";

    private final Agency agency = new Agency();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "size": 100000         | "size": 1e-305                           | /segments/0/size
            "size": 100000         | "size": 0.99                             | /segments/0/size
            "engagementRate": 0.04 | "engagementRate": 1e-320                 | /candidates/0/engagementRate
            "share": 1             | "share": 1e-320                          | /candidates/0/audience/0/share
            "seed": 3              | "constraints": {"segmentShare": 1e-300}  | /constraints/segmentShare
            "seed": 3              | "priors": {"reachRate": {"nano": 1e-300}} | /priors/reachRate/nano
            "seed": 3              | "priors": {"reachRate": {"nano": 9e-7}}  | /priors/reachRate/nano
            "seed": 3              | "priors": {"engagementRate": {"nano": 1e-320}} | /priors/engagementRate/nano
            "seed": 3              | "priors": {"ceilingConversion": 1e-320}  | /priors/ceilingConversion
            "seed": 3              | "priors": {"ceilingConversion": {"a": 1e-320}} | /priors/ceilingConversion/a
            "seed": 3              | "priors": {"launchFactor": 1e-320}       | /priors/launchFactor
            "seed": 3              | "priors": {"fit": {"slope": 1e-320}}     | /priors/fit/slope
            "seed": 3              | "priors": {"fit": {"floor": 1e-320}}     | /priors/fit/floor
            "seed": 3              | "priors": {"ranges": {"engagementRate.nano": {"low": 1e-315, "mid": 1e-312, "high": 1e-311}}} | /priors/ranges/engagementRate.nano
            "seed": 3              | "priors": {"ranges": {"reachRate.nano": {"low": 1e-7, "mid": 0.1, "high": 0.2}}} | /priors/ranges/reachRate.nano
            "seed": 3              | "priors": {"ranges": {"fit.sd": {"low": 1e-300, "mid": 1e-300, "high": 1e-300}}} | /priors/ranges/fit.sd
            "engagementRate": 0.04 | "engagementRate": 0.04, "authenticShare": 1e-320 | /candidates/0/authenticShare
            "engagementRate": 0.04 | "engagementRate": 0.04, "fit": 1e-320    | /candidates/0/fit
            """)
    void what_is_next_to_nothing_is_refused_at_its_place(String sound, String faulty, String pointer) {
        agency.post("/v1/mix-simulations", QUESTION.replace(sound.strip(), faulty.strip()))
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    /** A hundred billion people in one segment. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "grossMarginPerOrder": {"amount": 3000001, "currency": "EUR"} | /priors/grossMarginPerOrder
            "valuePerThousandReached": {"amount": 30000001, "currency": "EUR"} | /priors/valuePerThousandReached
            "valuePerEngagement": {"amount": 10000000000000, "currency": "EUR"}, "fit": {"mode": "monotone"} | /priors/valuePerEngagement
            "ranges": {"grossMarginPerOrder": {"low": 3000000, "mid": 3000001, "high": 3000002}} | /priors/ranges/grossMarginPerOrder
            """)
    void what_no_amount_could_tell_is_refused_at_its_place(String priors, String pointer) {
        String huge = QUESTION.replace("\"size\": 100000", "\"size\": 100000000000")
                .replace("\"seed\": 3", "\"priors\": {" + priors + "}")
                .replace("\"engagementRate\": 0.04", "\"engagementRate\": 1, \"fit\": 1000");

        agency.post("/v1/mix-simulations", huge).statusCode(422).body("errors.pointer", equalTo(List.of(pointer)));
    }

    @ParameterizedTest
    @CsvSource({"reach", "engagement", "sales", "profit"})
    void the_smallest_numbers_have_an_answer_and_a_page(String objective) {
        String small =
                CREATOR.formatted("x", (10_000_000_000_000L - 15_000) / 365, 1, "1e-9", "1e-9", "0", 365, "1e-9");
        String beside = CREATOR.formatted("y", 0, 1, "0", "1e-9", "1e-9", 1, "1e-9");

        assertAnswered(WHOLE.formatted(
                10_000_000_000_000L, objective, "100000000000", "1e-9", "1e-9", SMALL_PRIORS, small, beside));
        assertAnswered(WHOLE.formatted(10_000_000_000_000L, objective, "1", "1", "1e-9", SMALL_PRIORS, small, beside));
    }

    @ParameterizedTest
    @CsvSource({"reach", "engagement", "sales", "profit"})
    void the_largest_numbers_have_an_answer_and_a_page(String objective) {
        String large = CREATOR.formatted("x", 0, 10_000_000_000L, "1", "1", "1000000", 1, "1");
        String beside = CREATOR.formatted("y", 10_000_000, 10_000_000_000L, "1", "1", "1", 365, "1");

        assertAnswered(WHOLE.formatted(
                10_000_000_000_000L, objective, "100000000000", "0.5", "0.99", LARGE_PRIORS, large, beside));
    }

    @Test
    void a_creator_who_reaches_next_to_nobody_has_no_cost_per_thousand() {
        String dear = CREATOR.formatted("x", 9_999_999_000_000L, 1, "0.04", "1", "1", 1, "0.001");
        String beside = CREATOR.formatted("y", 0, 5_000, "0.04", "1", "1", 1, "1");

        agency.post(
                        "/v1/mix-simulations",
                        WHOLE.formatted(10_000_000_000_000L, "reach", "100000", "0", "0.1", "", dear, beside))
                .statusCode(200)
                .body("perCreator.find { it.id == 'x' }.impliedCpm", nullValue())
                .body("perCreator.find { it.id == 'x' }.feeCpm", nullValue())
                .body("perCreator.find { it.id == 'x' }.cpmFlag", nullValue());
    }

    private void assertAnswered(String question) {
        String answer = agency.post("/v1/mix-simulations", question)
                .statusCode(200)
                .extract()
                .asString();
        assertThat(answer).doesNotContain("NaN", "Infinity", "9223372036854775807");
        agency.agency()
                .accept(ContentType.HTML)
                .body(question)
                .post("/v1/mix-simulations")
                .then()
                .statusCode(200);
    }
}
