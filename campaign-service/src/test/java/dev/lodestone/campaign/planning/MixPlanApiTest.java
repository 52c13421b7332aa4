package dev.lodestone.campaign.planning;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class MixPlanApiTest {
    private final Agency agency = new Agency();

    @Test
    void a_plan_finds_its_candidates_keeps_the_budget_and_is_stored() {
        String campaign = agency.openCampaign();

        String plan = agency.post("/v1/campaigns/" + campaign + "/mix-plans", "{\"objective\": \"sales\", \"seed\": 7}")
                .statusCode(201)
                .body(
                        "plans.name",
                        containsInAnyOrder(
                                "recommended",
                                "all-celebrity",
                                "all-micro",
                                "top-engagement",
                                "top-followers",
                                "random"))
                .body("plans.cost.amount.max()", lessThanOrEqualTo(2_500_000))
                .body("ablation", hasSize(4))
                .body("perCreator", hasSize(greaterThan(0)))
                .extract()
                .path("id");

        agency.get("/v1/campaigns/" + campaign + "/mix-plans/" + plan)
                .statusCode(200)
                .body("seed", equalTo(7))
                .body("plans.find { it.name == 'recommended' }.interval.reach.p50", notNullValue());
        agency.get("/v1/campaigns/" + campaign + "/mix-plans")
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].id", equalTo(plan))
                .body("data[0].objective", equalTo("sales"))
                .body("data[0].headline", containsString("wins"))
                .body("data[0].winner", notNullValue())
                .body("data[0].budget.amount", equalTo(2_500_000))
                .body("data[0].plans", nullValue());
    }

    @Test
    void while_the_creators_cannot_be_read_a_plan_is_refused_at_once() {
        String campaign = agency.openCampaign();
        agency.servicesGoAway();

        agency.post("/v1/campaigns/" + campaign + "/mix-plans", "{}")
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("creator-service-unavailable"));
    }

    @Test
    void limits_that_nobody_can_meet_are_told() {
        String campaign = agency.openCampaign();

        agency.post(
                        "/v1/campaigns/" + campaign + "/mix-plans",
                        "{\"constraints\": {\"perTier\": {\"mega\": {\"min\": 3}}}}")
                .statusCode(422)
                .body("code", equalTo("mix-infeasible"));
    }

    @Test
    void several_posts_of_a_creator_cost_that_many_fees_and_are_offered_as_one_fee() {
        String campaign = "/v1/campaigns/" + agency.openCampaign();
        String creator = agency.creatorId(20).toString();
        long fee = 6_000 + 31 * 20;

        String plan = agency.post(campaign + "/mix-plans", """
                        {"objective": "reach", "posts": 2, "postsPerTier": {"nano": 3}, "candidates": {"creatorIds": ["%s"]}}""".formatted(creator))
                .statusCode(201)
                .body("plans[0].cost.amount", equalTo((int) (3 * fee + 75_00)))
                .body("assumptions.find { it.name == 'posts.nano' }.value", equalTo("3"))
                .body("assumptions.find { it.name == 'candidates.found' }.value", equalTo("1"))
                .body("assumptions.find { it.name == 'posts.mega' }.value", equalTo("2"))
                .extract()
                .path("id");

        agency.post(campaign + "/invitations", "{\"planId\": \"%s\"}".formatted(plan))
                .statusCode(201)
                .body("data[0].fee.amount", equalTo((int) (3 * fee)));
    }
}
