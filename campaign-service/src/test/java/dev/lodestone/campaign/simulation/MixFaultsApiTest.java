package dev.lodestone.campaign.simulation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import dev.lodestone.campaign.fixtures.Questions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question that cannot be meant is refused, and told where. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class MixFaultsApiTest {
    private static final String QUESTION = Questions.ONE_CREATOR;

    private static final Agency AGENCY = new Agency();

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
            "seed": 3               | "constraints": {"rivals": [["x"], ["x", "x"]]} | /constraints/rivals/1
            "seed": 3               | "constraints": {"perTier": {"nano": {"min": 3, "max": 2}}} | /constraints/perTier/nano/min
            "seed": 3               | "constraints": {"maxShareOfOne": 1e-900000000} | /constraints/maxShareOfOne
            "seed": 3               | "constraints": {"minRoi": 0.1234567891} | /constraints/minRoi
            "seed": 3               | "priors": {"ceilingConversion": {"z": 0.1}} | /priors/ceilingConversion/z
            "seed": 3               | "priors": {"ceilingConversion": {"a/~b": 0.1}} | /priors/ceilingConversion/a~1~0b
            "seed": 3               | "priors": {"ceilingConversion": {"a/~b": 2}} | /priors/ceilingConversion/a~1~0b
            "seed": 3               | "constraints": {"forbidden": ["y"]} | /constraints/forbidden/0
            "seed": 3               | "priors": {"handling": {"amount": -1, "currency": "EUR"}} | /priors/handling/amount
            "seed": 3               | "priors": {"reachRate": {"nano": 1.1}} | /priors/reachRate/nano
            "seed": 3               | "priors": {"ceilingConversion": "NaN"} | /priors/ceilingConversion
            "seed": 3               | "priors": {"ceilingConversion": {"a": -0.1}} | /priors/ceilingConversion/a
            "seed": 3               | "constraints": {"minBrandSafety": 101} | /constraints/minBrandSafety
            "seed": 3               | "constraints": {"minBrandSafety": 9, "unscored": "guess"} | /constraints/unscored
            "engagementRate": 0.04  | "engagementRate": 0.04, "brandSafety": 100.1 | /candidates/0/brandSafety
            "amount": 100000,       | "amount": -1,                    | /budget/amount
            "amount": 10000,        | "amount": "NaN",                 | /candidates/0/fee/amount
            "engagementRate": 0.04  | "engagementRate": "NaN"          | /candidates/0/engagementRate
            "engagementRate": 0.04  | "engagementRate": 1.5            | /candidates/0/engagementRate
            "engagementRate": 0.04  | "engagementRate": 0.04, "handling": {"amount": -1, "currency": "EUR"} | /candidates/0/handling/amount
            "engagementRate": 0.04  | "engagementRate": 0.04, "fit": -1 | /candidates/0/fit
            "engagementRate": 0.04  | "engagementRate": 0.04, "platform": "myspace" | /candidates/0/platform
            "followers": 5000       | "followers": "-Infinity"         | /candidates/0/followers
            "followers": 5000       | "followers": 5000, "posts": 0    | /candidates/0/posts
            {"id": "a", "size": 100000} | {"id": "a", "size": 1}, {"id": "a", "size": 2} | /segments/1/id
            "size": 100000          | "size": -5                       | /segments/0/size
            "size": 100000          | "size": 1e999                    | /segments/0/size
            """)
    void each_fault_is_told_at_its_place(String sound, String faulty, String pointer) {
        AGENCY.post("/v1/mix-simulations", QUESTION.replace(sound.strip(), faulty.strip()))
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void one_audience_is_not_told_twice_over() {
        String parts = QUESTION.replace("\"size\": 100000}", "\"size\": 100000}, {\"id\": \"b\", \"size\": 100000}");
        String twice = "\"share\": 0.6}, {\"segment\": \"b\", \"share\": %s";

        AGENCY.post("/v1/mix-simulations", parts.replace("\"share\": 1", twice.formatted("0.5")))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/candidates/0/audience")));
        AGENCY.post("/v1/mix-simulations", parts.replace("\"share\": 1", twice.formatted("0.4005")))
                .statusCode(200);
    }

    @Test
    void amounts_in_two_currencies_are_a_problem_of_their_own() {
        AGENCY.post(
                        "/v1/mix-simulations",
                        QUESTION.replace(
                                "\"amount\": 10000, \"currency\": \"EUR\"", "\"amount\": 1, \"currency\": \"USD\""))
                .statusCode(422)
                .body("code", equalTo("currency-mismatch"))
                .body("errors[0].pointer", equalTo("/candidates/0/fee/currency"));
    }

    /** What a body of a million would be told: nobody reads it either. */
    @Test
    void more_candidates_than_a_body_may_have_are_told_where_they_are() {
        String one = QUESTION.replaceAll("(?s).*\"candidates\": \\[(.*)\\].*", "$1");
        String many = (one + ",").repeat(30_000) + one;

        AGENCY.post("/v1/mix-simulations", QUESTION.replace(one, many))
                .statusCode(413)
                .body("code", equalTo("body-too-large"))
                .body("errors[0].pointer", equalTo("/candidates"))
                .body("errors[0].code", equalTo("size"));
        AGENCY.post("/v1/mix-simulation-jobs", QUESTION.replace(one, many))
                .statusCode(413)
                .body("errors[0].pointer", equalTo("/candidates"));
    }

    @Test
    void a_million_candidates_are_not_read() {
        String many = "{},".repeat(999_999) + "{}";

        AGENCY.post(
                        "/v1/mix-simulations",
                        QUESTION.replaceAll("(?s)\"candidates\": \\[.*", "\"candidates\": [" + many + "]}"))
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/candidates"));
    }
}
