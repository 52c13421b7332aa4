package dev.lodestone.campaign.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class MixPlanJobApiTest {
    private final Agency agency = new Agency();
    private String campaign;

    @BeforeEach
    void openCampaign() {
        campaign = "/v1/campaigns/" + agency.openCampaign();
    }

    @Test
    void a_plan_over_thousands_of_creators_is_a_job_that_ends_in_a_stored_plan() {
        agency.hasCreators(2_450);

        JsonPath job =
                agency.finished(agency.post(campaign + "/mix-plan-jobs", "{\"objective\": \"reach\", \"seed\": 7}")
                        .statusCode(202)
                        .header("Location", startsWith("/v1/jobs/"))
                        .body("type", equalTo("mix-plan"))
                        .extract()
                        .path("id"));

        assertThat(job.getString("status")).as(job.prettify()).isEqualTo("succeeded");
        String plan = agency.get(job.getString("resultUrl"))
                .statusCode(200)
                .body("assumptions.find { it.name == 'candidates' }.value", equalTo("2450"))
                .extract()
                .path("id");
        agency.get(campaign + "/mix-plans/" + plan).statusCode(200).body("seed", equalTo(7));
    }

    @Test
    void what_only_the_creators_show_to_be_wrong_is_named_in_the_job() {
        JsonPath job = agency.finished(
                agency.post(campaign + "/mix-plan-jobs", "{\"constraints\": {\"required\": [\"nobody\"]}}")
                        .statusCode(202)
                        .extract()
                        .path("id"));

        assertThat(job.getString("problem.code")).isEqualTo("invalid-request");
        assertThat(job.getList("problem.errors.pointer")).containsExactly("/constraints/required/0");
        assertThat(job.getList("problem.errors.code")).containsExactly("unknown");
        assertThat(job.getString("problem.errors[0].message")).isNotBlank();
    }

    @Test
    void more_than_two_hundred_at_once_are_sent_to_the_job() {
        agency.post(campaign + "/mix-plans", "{\"candidates\": {\"limit\": 201}}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/candidates/limit"));
    }

    @Test
    void what_cannot_be_asked_is_refused_before_there_is_a_job() {
        agency.post(
                        campaign + "/mix-plan-jobs",
                        "{\"constraints\": {\"perTier\": {\"nano\": {\"min\": 3, \"max\": 2}}}}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/constraints/perTier/nano/min"));
        agency.post("/v1/campaigns/" + agency.workspace + "/mix-plan-jobs", "{}")
                .statusCode(404);
    }
}
