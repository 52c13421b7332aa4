package dev.lodestone.campaign.admission;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.lodestone.campaign.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdmissionApiTest {
    private final Agency agency = new Agency();
    private final UUID creator = agency.creatorId(20);
    private String campaign;

    @BeforeEach
    void a_running_campaign() {
        campaign = "/v1/campaigns/" + agency.openCampaign();
    }

    @Test
    void an_invited_creator_reads_the_brief_before_answering() {
        invite();

        mine("/brief-versions").statusCode(200).body("data", hasSize(1));
        mine("/brief-versions/1").statusCode(200).body("number", equalTo(1));
        mine("/brief-versions/1/diff").statusCode(200);
        check().statusCode(200);
    }

    @Test
    void to_a_creator_who_was_not_invited_there_is_no_such_campaign() {
        mine("/brief-versions").statusCode(404);
        mine("/brief-versions/1").statusCode(404);
        mine("/brief-versions/1/diff").statusCode(404);
        check().statusCode(422).body("errors[0].pointer", equalTo("/campaignId"));
        agency.get(campaign + "/brief-versions/1").statusCode(200);
    }

    @Test
    void an_invitation_that_was_taken_back_shows_nothing_more() {
        String invitation = invite();
        agency.post(invitation + "/withdrawal", "").statusCode(200);

        mine("/brief-versions/1").statusCode(404);
        check().statusCode(422);
        mine("/invitations").statusCode(200).body("data", hasSize(1));
    }

    @Test
    void who_declined_is_invited_again_and_may_accept_then() {
        decline(invite());
        mine("/brief-versions/1").statusCode(404);

        String again = invite();

        mine("/invitations").body("data", hasSize(2));
        agency.creator(creator)
                .body("{\"briefVersion\": 1}")
                .post(again + "/acceptance")
                .then()
                .statusCode(200);
        agency.post(campaign + "/invitations", "{\"creatorIds\": [\"" + creator + "\"]}")
                .statusCode(201)
                .body("alreadyInvited", equalTo(java.util.List.of(creator.toString())));
        mine("/brief-versions/1").statusCode(200);
    }

    private void decline(String invitation) {
        agency.creator(creator)
                .body("{\"reason\": \"too little\"}")
                .post(invitation + "/decline")
                .then()
                .statusCode(200);
    }

    private String invite() {
        String id = agency.post(campaign + "/invitations", "{\"creatorIds\": [\"" + creator + "\"]}")
                .statusCode(201)
                .body("data", hasSize(1))
                .extract()
                .path("data[0].id");
        return campaign + "/invitations/" + id;
    }

    private ValidatableResponse mine(String path) {
        return agency.creator(creator).get(campaign + path).then();
    }

    private ValidatableResponse check() {
        return agency.creator(creator)
                .body("{\"text\": \"Anzeige. The balm came today.\", \"campaignId\": \"%s\"}"
                        .formatted(campaign.substring("/v1/campaigns/".length())))
                .post("/v1/content-checks")
                .then();
    }
}
