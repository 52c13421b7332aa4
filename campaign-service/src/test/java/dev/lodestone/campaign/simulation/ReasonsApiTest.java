package dev.lodestone.campaign.simulation;

import static dev.lodestone.campaign.simulation.MixSimulationApiTest.QUESTION;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class ReasonsApiTest {
    /** All that anybody brings is worth something because reach is. */
    private static final String REACH_ALONE = QUESTION.replace("\"seed\": 3", """
            "constraints": {"minRoi": 0.5}, "priors": {"valuePerThousandReached": {"amount": 50000000, "currency": "EUR"},
             "grossMarginPerOrder": {"amount": 0, "currency": "EUR"}, "valuePerEngagement": {"amount": 0, "currency": "EUR"}}""");

    private final Agency agency = new Agency();

    @Test
    void a_term_without_which_no_plan_is_possible_is_told_as_such() {
        String term = "ablation.find { it.without == 'reach-value' }.";

        agency.post("/v1/mix-simulations", REACH_ALONE)
                .statusCode(200)
                .body("ablation", hasSize(4))
                .body("ablation[0].outcome", equalTo("planned"))
                .body(term + "outcome", equalTo("impossible"))
                .body(term + "winner", equalTo("nobody"))
                .body(term + "mixStillWins", equalTo(false))
                .body(term + "roiDelta", lessThan(0f))
                .body(term + "optimality", nullValue());
        agency.agency()
                .accept(ContentType.HTML)
                .body(REACH_ALONE)
                .post("/v1/mix-simulations")
                .then()
                .statusCode(200)
                .body(containsString("<td>reach-value</td><td>no plan is possible</td>"));
    }

    @Test
    void who_reaches_nobody_costs_nothing_per_thousand_and_is_neither_dear_nor_cheap() {
        String nobody = QUESTION.replace("\"audience\": [{\"segment\": \"a\", \"share\": 1}]", "\"audience\": []")
                .replace("\"seed\": 3", "\"constraints\": {\"required\": [\"x\"]}");

        agency.post("/v1/mix-simulations", nobody)
                .statusCode(200)
                .body("perCreator.impliedCpm", everyItem(nullValue()))
                .body("perCreator.feeCpm", everyItem(nullValue()))
                .body("perCreator.cpmFlag", everyItem(nullValue()));
        agency.agency()
                .accept(ContentType.HTML)
                .body(nobody)
                .post("/v1/mix-simulations")
                .then()
                .statusCode(200)
                .body(containsString("<td>fewer than ten</td><td>fewer than ten</td>"));
    }
}
