package dev.lodestone.campaign.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.Crowd;
import dev.lodestone.campaign.fixtures.FakeServices;
import dev.lodestone.campaign.fixtures.Questions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What clients meet while every planner is at work and the queue is full. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class BusyPlannersApiTest {
    @Inject
    PlanningThreads threads;

    private final Agency agency = new Agency();

    @Test
    void a_simulation_is_told_to_come_back() {
        Crowd crowd = fill();
        try {
            assertRefused(agency.post("/v1/mix-simulations", Questions.ONE_CREATOR));
        } finally {
            crowd.leave();
        }
        agency.post("/v1/mix-simulations", Questions.ONE_CREATOR).statusCode(200);
    }

    @Test
    void a_plan_of_a_campaign_is_told_to_come_back_and_nothing_is_stored() {
        String plans = "/v1/campaigns/" + agency.openCampaign() + "/mix-plans";
        Crowd crowd = fill();
        try {
            assertRefused(agency.post(plans, "{}"));
            agency.get(plans).statusCode(200).body("data.size()", equalTo(0));
        } finally {
            crowd.leave();
        }
        agency.post(plans, "{}").statusCode(201);
    }

    @Test
    void who_would_begin_too_late_is_told_so_while_the_planners_are_still_busy() {
        try (Planners planners = new Planners(threads)) {
            assertThat(planners.free()).isPositive();
            agency.post("/v1/mix-simulations", Questions.ONE_CREATOR)
                    .statusCode(429)
                    .header("Retry-After", notNullValue())
                    .body("detail", containsString("planners are busy"));
        }
    }

    private Crowd fill() {
        return Crowd.at(Planners.COUNT, pass -> threads.run(left -> pass.getAsBoolean()));
    }

    private static void assertRefused(ValidatableResponse answer) {
        answer.statusCode(429)
                .header("Retry-After", oneOf("2", "3", "4"))
                .contentType("application/problem+json")
                .body("code", equalTo("too-many-requests"))
                .body("detail", containsString("planners are busy"));
    }
}
