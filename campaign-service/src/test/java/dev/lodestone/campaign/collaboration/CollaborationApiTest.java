package dev.lodestone.campaign.collaboration;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import dev.lodestone.campaign.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CollaborationApiTest {
    private final Agency agency = new Agency();

    @Test
    void a_draft_is_checked_reviewed_changed_approved_and_goes_live() {
        String campaign = agency.openCampaign();
        String work = "/v1/collaborations/" + agency.collaboration(campaign, 9);
        agency.get("/v1/campaigns/" + campaign).body("state", equalTo("active"));

        submit(work, "Anzeige | Buy now, last chance!")
                .body("revision", equalTo(1))
                .body("check.verdict", equalTo("revise"))
                .body("check.findings.ruleId", hasItems("PR-IMP-01", "PR-URG-01"));
        review(work, "{\"decision\": \"request-changes\", \"note\": \"calmer, please\"}")
                .statusCode(201);
        agency.get(work).body("state", equalTo("drafting"));
        submit(work, "Anzeige | My rainy mornings with this balm. Not for everyone.")
                .body("revision", equalTo(2))
                .body("check.verdict", equalTo("ok"));
        review(work, "{\"decision\": \"approve\"}").statusCode(201).body("revision", equalTo(2));
        agency.publish(agency.creatorId(9), work, "post-" + work)
                .statusCode(201)
                .body("metrics.reach", equalTo(4_100));

        agency.get(work).body("state", equalTo("live"));
        agency.get(work + "/submissions").body("data.revision", equalTo(List.of(2, 1)));
        agency.get(work + "/reviews").body("data.decision", equalTo(List.of("approve", "request-changes")));
    }

    @Test
    void a_blocked_draft_is_approved_only_with_a_reason() {
        String work = "/v1/collaborations/" + agency.collaboration(agency.openCampaign(), 9);
        submit(work, "My rainy mornings with this balm.").body("check.disclosure.status", equalTo("fail"));

        review(work, "{\"decision\": \"approve\"}").statusCode(409).body("code", equalTo("submission-blocked"));

        review(work, "{\"decision\": \"approve\", \"overrideBlock\": true, \"note\": \"label is in the picture\"}")
                .statusCode(201)
                .body("overridesBlock", equalTo(true));
    }

    @Test
    void nothing_goes_live_before_it_is_approved() {
        String work = "/v1/collaborations/" + agency.collaboration(agency.openCampaign(), 9);

        agency.publish(agency.creatorId(9), work, "too-soon")
                .statusCode(409)
                .body("code", equalTo("collaboration-state"));
    }

    @Test
    void a_creator_sees_only_their_own_work() {
        String campaign = agency.openCampaign();
        String own = agency.collaboration(campaign, 9);
        agency.collaboration(campaign, 10);

        agency.creator(agency.creatorId(10))
                .get("/v1/collaborations/" + own)
                .then()
                .statusCode(404);
        agency.creator(agency.creatorId(10))
                .body("{\"text\": \"Anzeige | mine\"}")
                .post("/v1/collaborations/" + own + "/submissions")
                .then()
                .statusCode(404);
        agency.creator(agency.creatorId(9))
                .get("/v1/collaborations")
                .then()
                .statusCode(200)
                .body("data.id", equalTo(List.of(own)));
        agency.creator(agency.creatorId(9))
                .body("{\"decision\": \"approve\"}")
                .post("/v1/collaborations/" + own + "/reviews")
                .then()
                .statusCode(403);
    }

    @Test
    void the_other_services_hear_every_step() {
        String work = agency.collaboration(agency.openCampaign(), 9);
        submit("/v1/collaborations/" + work, "Anzeige | My mornings with this balm.");
        review("/v1/collaborations/" + work, "{\"decision\": \"approve\"}");
        agency.publish(agency.creatorId(9), "/v1/collaborations/" + work, "heard-" + work);

        agency.listener()
                .queryParam("types", "collaboration.*")
                .get("/v1/events")
                .then()
                .statusCode(200)
                .body(
                        "data.type",
                        hasItems(
                                "collaboration.accepted",
                                "collaboration.submitted",
                                "collaboration.reviewed",
                                "collaboration.published"))
                .body("data.data.collaborationId", hasItem(work))
                .body("data.find { it.type == 'collaboration.accepted' }.data.commissionBasisPoints", equalTo(1_000));
    }

    @Test
    void terms_are_changed_by_those_who_read_them_and_work_can_be_called_off_once() {
        String work = "/v1/collaborations/" + agency.collaboration(agency.openCampaign(), 9);
        String tag = agency.agency().get(work).then().extract().header("ETag");

        agency.agency()
                .header("If-Match", tag)
                .body("{\"exclusivityDays\": 30}")
                .patch(work)
                .then()
                .statusCode(200)
                .body("exclusivityDays", equalTo(30))
                .body("usageRights.channels", hasSize(0));
        agency.agency()
                .header("If-Match", tag)
                .body("{\"exclusivityDays\": 31}")
                .patch(work)
                .then()
                .statusCode(412);
        agency.post(work + "/cancellations", "").statusCode(200).body("state", equalTo("cancelled"));
        agency.post(work + "/cancellations", "").statusCode(409);
        agency.listener().get("/v1/events?types=collaboration.cancelled").then().body("data", hasSize(1));
    }

    private ValidatableResponse submit(String work, String text) {
        return agency.creator(agency.creatorId(9))
                .body("{\"platform\": \"instagram\", \"text\": \"" + text + "\"}")
                .post(work + "/submissions")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse review(String work, String body) {
        return agency.post(work + "/reviews", body);
    }
}
