package dev.lodestone.campaign.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The small half of a roster is never left out unasked, and what is said of a part is not said of the whole. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class WholePoolApiTest {
    private final Agency agency = new Agency();
    private String campaign;

    @BeforeEach
    void openCampaign() {
        campaign = "/v1/campaigns/" + agency.openCampaign();
    }

    @Test
    void a_roster_that_is_too_large_to_wait_for_is_refused_and_sent_to_the_job_and_nothing_is_stored() {
        agency.hasCreators(240);

        agency.post(campaign + "/mix-plans", "{}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/candidates"))
                .body("errors[0].message", containsString("mix-plan-jobs"));
        assertThat(agency.get(campaign + "/mix-plans").extract().jsonPath().getList("data"))
                .isEmpty();
    }

    @Test
    void the_job_plans_with_all_of_it() {
        agency.hasCreators(240);

        JsonPath job = agency.finished(agency.post(campaign + "/mix-plan-jobs", "{}")
                .statusCode(202)
                .extract()
                .path("id"));

        agency.get(job.getString("resultUrl"))
                .body("assumptions.find { it.name == 'candidates.found' }.value", equalTo("240"))
                .body("poolCutTo", nullValue());
    }

    @Test
    void whoever_asks_for_the_largest_reads_on_every_page_that_it_is_of_those() {
        String plan = campaign
                + "/mix-plans/"
                + agency.post(campaign + "/mix-plans", "{\"candidates\": {\"limit\": 12}}")
                        .statusCode(201)
                        .extract()
                        .path("id");

        agency.get(plan).body("poolCutTo", equalTo(12));
        agency.agency()
                .accept("text/html")
                .get(plan)
                .then()
                .body(
                        containsString("best possible of the 12 largest?"),
                        containsString("of the 12 creators with most followers alone"));
    }

    @Test
    void a_roster_that_fits_is_a_whole_also_where_its_limit_is_its_size() {
        agency.post(campaign + "/mix-plans", "{\"candidates\": {\"limit\": 30}}")
                .statusCode(201)
                .body("poolCutTo", nullValue());
    }
}
