package dev.lodestone.campaign.simulation;

import static dev.lodestone.campaign.simulation.MixSimulationApiTest.QUESTION;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who knows better how wrong a prior may be says so, and is counted with or refused, never passed over. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class ToldRangesApiTest {
    private final Agency agency = new Agency();

    @Test
    void the_middle_of_a_told_range_is_what_is_counted_with() {
        agency.post("/v1/mix-simulations", QUESTION.replace("\"seed\": 3", """
                                "priors": {"handling": {"amount": 5000, "currency": "EUR"}, "ranges": {"reachRate.nano": {"low": 0.4, "mid": 0.5, "high": 0.6}}}"""))
                .statusCode(200)
                .body("plans[0].reach", equalTo(2500.0f))
                .body("plans[0].cost.amount", equalTo(15000))
                .body("assumptions.find { it.name == 'priors.reachRate.nano' }.value", equalTo("0.5"))
                .body("assumptions.find { it.name == 'priors.handling' }.low", equalTo("5000"))
                .body("assumptions.find { it.name == 'priors.handling' }.high", equalTo("5000"));
    }

    @Test
    void a_value_that_would_have_been_taken_anyway_is_told_all_the_same() {
        agency.post("/v1/mix-simulations", QUESTION.replace("\"seed\": 3", """
                                "priors": {"reachRate": {"nano": 0.3}, "launchFactor": 1}"""))
                .statusCode(200)
                .body("assumptions.find { it.name == 'priors.reachRate.nano' }.told", equalTo(true))
                .body("assumptions.find { it.name == 'priors.reachRate.nano' }.source", startsWith("the request"))
                .body("assumptions.find { it.name == 'priors.launchFactor' }.told", equalTo(true))
                .body("assumptions.find { it.name == 'priors.reachRate.micro' }.told", equalTo(false));
    }

    @Test
    void a_platform_has_priors_of_its_own_until_something_is_told_of_the_tier_or_of_the_platform() {
        String onTikTok = QUESTION.replace("\"followers\"", "\"platform\": \"tiktok\", \"followers\"");
        String usual = "assumptions.find { it.name == 'priors.engagementRate.tiktok.nano' }.";

        agency.post("/v1/mix-simulations", onTikTok)
                .statusCode(200)
                .body(usual + "value", equalTo("0.114"))
                .body(usual + "told", equalTo(false))
                .body(usual + "asOf", equalTo("2023-2025"))
                .body("assumptions.find { it.name == 'priors.benchmarkCpm.tiktok.nano' }.value", equalTo("1250"))
                .body("assumptions.findAll { it.name.contains('youtube') }.size()", equalTo(0));
        agency.post(
                        "/v1/mix-simulations",
                        onTikTok.replace("\"seed\": 3", "\"priors\": {\"engagementRate\": {\"nano\": 0.05}}"))
                .statusCode(200)
                .body(usual + "value", equalTo("0.05"))
                .body(usual + "told", equalTo(true))
                .body(usual + "source", startsWith("the request; its range: HypeAuditor"))
                .body(usual + "source", endsWith("busycontinent.com"))
                .body(usual + "asOf", equalTo("2023-2025"));
        agency.post("/v1/mix-simulations", onTikTok.replace("\"seed\": 3", """
                                "priors": {"ranges": {"engagementRate.nano": {"low": 0.04, "mid": 0.06, "high": 0.09}}}"""))
                .statusCode(200)
                .body(usual + "value", equalTo("0.06"))
                .body(usual + "source", equalTo("the request"))
                .body(usual + "asOf", nullValue());
        agency.post("/v1/mix-simulations", onTikTok.replace("\"seed\": 3", """
                                "priors": {"ranges": {"engagementRate.tiktok.nano": {"low": 0.04, "mid": 0.07, "high": 0.09}}}"""))
                .statusCode(200)
                .body(usual + "value", equalTo("0.07"));
    }

    @Test
    void a_range_may_be_told_of_one_segment() {
        agency.post("/v1/mix-simulations", QUESTION.replace("\"seed\": 3", """
                                "priors": {"ranges": {"ceilingConversion.a": {"low": 0.04, "mid": 0.05, "high": 0.06}}}"""))
                .statusCode(200)
                .body("assumptions.find { it.name == 'priors.ceilingConversion.a' }.value", equalTo("0.05"))
                .body("assumptions.find { it.name == 'priors.ceilingConversion.a' }.high", equalTo("0.06"))
                .body("assumptions.find { it.name == 'priors.ceilingConversion.a' }.source", equalTo("the request"))
                .body("assumptions.find { it.name == 'priors.ceilingConversion' }.value", equalTo("0.01"));
    }

    @Test
    void the_widest_ranges_that_are_taken_can_be_drawn_from() {
        agency.post(
                        "/v1/mix-simulations",
                        QUESTION.replace("\"seed\": 3", """
                                "priors": {"ranges": {"spread.fee": {"low": 0.01, "mid": 1, "high": 100},
                                    "handling": {"low": 10000001, "mid": 10000001, "high": 10000000000000}}}""")
                                .replace("\"amount\": 100000,", "\"amount\": 9000000000000,")
                                .replace("\"amount\": 10000,", "\"amount\": 8000000000000,"))
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "seed": 3               | "priors": {"launchFactor": 1, "ranges": {"launchFactor": {"low": 1, "mid": 2, "high": 3}}} | /priors/ranges/launchFactor/mid
            "seed": 3               | "priors": {"ranges": {"spread.fee": {"low": 1, "mid": 2, "high": 3}}} | /priors/ranges/spread.fee/mid
            "seed": 3               | "priors": {"ranges": {"spread.fee": {"low": 1, "mid": 1, "high": 999999}}} | /priors/ranges/spread.fee
            "seed": 3               | "priors": {"ranges": {"spread.engagementRate": {"low": 0.001, "mid": 1, "high": 1}}} | /priors/ranges/spread.engagementRate
            "seed": 3               | "priors": {"ranges": {"reachRate.nano": {"low": 0.5, "mid": 0.9, "high": 1.1}}} | /priors/ranges/reachRate.nano
            "seed": 3               | "priors": {"ranges": {"trustExponent": {"low": -1, "mid": -2, "high": 0}}} | /priors/ranges/trustExponent
            "seed": 3               | "priors": {"ranges": {"ceilingConversion.b": {"low": 0.1, "mid": 0.1, "high": 0.1}}} | /priors/ranges/ceilingConversion.b
            "seed": 3               | "priors": {"ranges": {"ceilingConversion.a": {"low": 0.1, "mid": 0.1, "high": 2}}} | /priors/ranges/ceilingConversion.a
            "seed": 3               | "priors": {"ceilingConversion": {"a": 0.2}, "ranges": {"ceilingConversion.a": {"low": 0.1, "mid": 0.1, "high": 0.2}}} | /priors/ranges/ceilingConversion.a/mid
            "seed": 3               | "priors": {"ranges": {"valuePerEngagement": {"low": 0.1, "mid": 0.4, "high": 1}}} | /priors/ranges/valuePerEngagement/mid
            "seed": 3               | "priors": {"ranges": {"luck": {"low": 1, "mid": 1, "high": 1}}} | /priors/ranges/luck
            """)
    void a_range_that_cannot_be_counted_with_is_refused(String sound, String faulty, String pointer) {
        agency.post("/v1/mix-simulations", QUESTION.replace(sound.strip(), faulty.strip()))
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }
}
