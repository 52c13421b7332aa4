package dev.lodestone.campaign.invitation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.lodestone.campaign.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvitationApiTest {
    private final Agency agency = new Agency();

    @Test
    void creators_of_a_stored_plan_are_invited_while_creator_service_is_away() {
        String campaign = agency.openCampaign();
        String invitations = "/v1/campaigns/" + campaign + "/invitations";
        var plan = agency.post("/v1/campaigns/" + campaign + "/mix-plans", "{\"objective\": \"sales\"}")
                .extract();
        List<String> chosen = plan.path("plans.find { it.name == 'recommended' }.creators");
        agency.servicesGoAway();

        agency.post(invitations, "{\"planId\": \"" + plan.path("id") + "\"}")
                .statusCode(201)
                .body("data", hasSize(chosen.size()))
                .body("data[0].fee.currency", equalTo("EUR"))
                .body("data[0].state", equalTo("pending"));
        agency.post(invitations, "{\"creatorIds\": [\"" + chosen.getFirst() + "\"]}")
                .statusCode(201)
                .body("data", hasSize(0))
                .body("alreadyInvited", equalTo(List.of(chosen.getFirst())));
    }

    @Test
    void an_unknown_creator_is_named_and_nobody_is_invited() {
        String campaign = agency.openCampaign();
        String body = "{\"creatorIds\": [\"" + agency.creatorId(1) + "\", \"" + java.util.UUID.randomUUID() + "\"]}";

        agency.post("/v1/campaigns/" + campaign + "/invitations", body)
                .statusCode(422)
                .body("code", equalTo("creator-unknown"))
                .body("errors[0].pointer", equalTo("/creatorIds/1"));
        agency.get("/v1/campaigns/" + campaign + "/invitations").body("data", hasSize(0));
    }

    @Test
    void a_draft_campaign_invites_nobody() {
        String campaign = agency.draftCampaign();

        agency.post("/v1/campaigns/" + campaign + "/invitations", "{\"creatorIds\": [\"" + agency.creatorId(1) + "\"]}")
                .statusCode(409)
                .body("code", equalTo("campaign-state"));
    }

    @Test
    void only_the_invited_creator_answers_and_only_to_the_current_brief() {
        String invitation = invite(agency.openCampaign(), 20);

        agency.creator(agency.creatorId(21))
                .body("{\"briefVersion\": 1}")
                .post(invitation + "/acceptance")
                .then()
                .statusCode(404);
        agency.post(invitation + "/acceptance", "{\"briefVersion\": 1}").statusCode(403);
        agency.creator(agency.creatorId(20))
                .body("{\"briefVersion\": 2}")
                .post(invitation + "/acceptance")
                .then()
                .statusCode(422)
                .body("code", equalTo("brief-version-not-current"));
        agency.creator(agency.creatorId(20))
                .body("{\"briefVersion\": 1}")
                .post(invitation + "/acceptance")
                .then()
                .statusCode(200)
                .body("collaborationId", notNullValue());
    }

    @Test
    void an_answer_is_given_once() {
        String invitation = invite(agency.openCampaign(), 20);
        agency.creator(agency.creatorId(20))
                .body("{\"reason\": \"no time\"}")
                .post(invitation + "/decline")
                .then()
                .statusCode(200)
                .body("declineReason", equalTo("no time"));

        agency.creator(agency.creatorId(20))
                .body("{\"briefVersion\": 1}")
                .post(invitation + "/acceptance")
                .then()
                .statusCode(409)
                .body("code", equalTo("invitation-answered"));
        agency.post(invitation + "/withdrawal", "").statusCode(409);
    }

    @Test
    void an_open_invitation_is_read_and_withdrawn() {
        String invitation = invite(agency.openCampaign(), 20);
        agency.get(invitation).statusCode(200).body("state", equalTo("pending"));

        agency.post(invitation + "/withdrawal", "").statusCode(200).body("state", equalTo("withdrawn"));
    }

    private String invite(String campaign, int creator) {
        String invitations = "/v1/campaigns/" + campaign + "/invitations";
        String id = agency.post(invitations, "{\"creatorIds\": [\"" + agency.creatorId(creator) + "\"]}")
                .statusCode(201)
                .extract()
                .path("data[0].id");
        return invitations + "/" + id;
    }
}
