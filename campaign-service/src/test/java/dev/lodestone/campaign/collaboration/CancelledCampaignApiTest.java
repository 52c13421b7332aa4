package dev.lodestone.campaign.collaboration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.lodestone.campaign.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CancelledCampaignApiTest {
    private final Agency agency = new Agency();
    private String campaign;
    private String approved;

    @BeforeEach
    void a_draft_is_approved() {
        campaign = agency.openCampaign();
        approved = agency.collaboration(campaign, 9);
        approve("/v1/collaborations/" + approved);
    }

    @Test
    void work_that_is_not_live_ends_with_its_campaign_and_earns_no_fee() {
        String accepted = agency.collaboration(campaign, 10);
        String elsewhere = agency.collaboration(agency.openCampaign(), 9);

        cancelCampaign();

        String work = "/v1/collaborations/" + approved;
        agency.get(work).body("state", equalTo("cancelled"));
        agency.publish(agency.creatorId(9), work, "late-" + approved)
                .statusCode(409)
                .body("code", equalTo("collaboration-state"));
        agency.get("/v1/collaborations/" + accepted).body("state", equalTo("cancelled"));
        agency.get("/v1/collaborations/" + elsewhere).body("state", equalTo("accepted"));
        agency.listener()
                .get("/v1/events?types=collaboration.cancelled")
                .then()
                .body("data.subject", containsInAnyOrder(approved, accepted))
                .body("data.data.collaborationId", containsInAnyOrder(approved, accepted))
                .body("data.data.campaignId", contains(campaign, campaign));
    }

    @Test
    void work_that_was_live_or_called_off_before_stays_as_it_is() {
        String work = "/v1/collaborations/" + approved;
        agency.publish(agency.creatorId(9), work, "early-" + approved).statusCode(201);
        String calledOff = agency.collaboration(campaign, 10);
        agency.post("/v1/collaborations/" + calledOff + "/cancellations", "").statusCode(200);

        cancelCampaign();

        agency.get(work).body("state", equalTo("live"));
        agency.listener().get("/v1/events?types=collaboration.cancelled").then().body("data", hasSize(1));
    }

    private void cancelCampaign() {
        agency.post("/v1/campaigns/" + campaign + "/cancellations", "").statusCode(200);
    }

    private void approve(String work) {
        agency.creator(agency.creatorId(9))
                .body("{\"platform\": \"instagram\", \"text\": \"Anzeige | My mornings with this balm.\"}")
                .post(work + "/submissions")
                .then()
                .statusCode(201);
        agency.post(work + "/reviews", "{\"decision\": \"approve\"}").statusCode(201);
    }
}
