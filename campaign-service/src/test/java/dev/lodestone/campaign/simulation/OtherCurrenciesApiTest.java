package dev.lodestone.campaign.simulation;

import static dev.lodestone.campaign.simulation.MixSimulationApiTest.QUESTION;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** An amount of the benchmarks means something else in another currency, so it is not used there. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class OtherCurrenciesApiTest {
    private static final String IN_YEN = QUESTION.replace("EUR", "JPY");

    private final Agency agency = new Agency();

    @Test
    void amounts_of_the_benchmarks_are_not_used_in_another_currency() {
        agency.post("/v1/mix-simulations", IN_YEN)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/priors/grossMarginPerOrder",
                                "/priors/valuePerThousandReached",
                                "/priors/valuePerEngagement",
                                "/priors/handling"))
                .body("errors[0].code", equalTo("required"));
        agency.post("/v1/mix-simulations", QUESTION.replace("EUR", "USD")).statusCode(200);
    }

    @Test
    void amounts_that_are_told_as_a_value_or_a_range_are_enough() {
        agency.post("/v1/mix-simulations", IN_YEN.replace("\"seed\": 3", """
                        "priors": {"grossMarginPerOrder": {"amount": 3000, "currency": "JPY"},
                            "valuePerThousandReached": {"amount": 800, "currency": "JPY"},
                            "valuePerEngagement": {"amount": 8, "currency": "JPY"},
                            "ranges": {"handling": {"low": 50, "mid": 100, "high": 200},
                                "benchmarkCpm.micro": {"low": 50, "mid": 100, "high": 200}}}"""))
                .statusCode(200)
                .body("perCreator", hasSize(1))
                .body("perCreator[0].cpmFlag", nullValue())
                .body("assumptions.findAll { it.name == 'priors.benchmarkCpm.nano' }", empty())
                .body("assumptions.find { it.name == 'priors.benchmarkCpm.micro' }.told", equalTo(true))
                .body("assumptions.find { it.name == 'priors.handling' }.value", notNullValue());
    }
}
