package dev.lodestone.campaign.collaboration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.lodestone.campaign.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CollaborationTermsApiTest {
    private final Agency agency = new Agency();
    private String work;

    @BeforeEach
    void a_creator_works() {
        work = "/v1/collaborations/" + agency.collaboration(agency.openCampaign(), 9);
    }

    @Test
    void a_patch_leaves_alone_what_it_does_not_name_and_clears_what_is_null() {
        patch("{\"usageRights\": {\"channels\": [\"web\"], \"until\": \"2027-01-31\", \"paidMedia\": true}}")
                .statusCode(200);

        patch("{\"usageRights\": {\"territories\": [\"DE\"], \"until\": null}, \"exclusivityDays\": 30}")
                .statusCode(200)
                .body("usageRights.channels", contains("web"))
                .body("usageRights.territories", contains("DE"))
                .body("usageRights.until", nullValue())
                .body("usageRights.paidMedia", equalTo(true))
                .body("exclusivityDays", equalTo(30));
        patch("{\"usageRights\": null, \"exclusivityDays\": null}")
                .statusCode(200)
                .body("usageRights.channels", hasSize(0))
                .body("usageRights.paidMedia", equalTo(false))
                .body("exclusivityDays", equalTo(0));
    }

    @Test
    void what_a_patch_leads_to_is_validated() {
        patch("{\"exclusivityDays\": 4000}")
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/exclusivityDays")));
    }

    @Test
    void terms_of_work_that_is_over_stay() {
        agency.post(work + "/cancellations", "").statusCode(200);

        patch("{\"exclusivityDays\": 30}").statusCode(409).body("code", equalTo("collaboration-state"));
    }

    private ValidatableResponse patch(String body) {
        return agency.agency()
                .header("If-Match", agency.get(work).extract().header("ETag"))
                .body(body)
                .patch(work)
                .then();
    }
}
