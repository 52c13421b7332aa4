package dev.lodestone.campaign.invitation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.lodestone.campaign.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvitationTermsApiTest {
    private final Agency agency = new Agency();
    private String invitations;

    @BeforeEach
    void a_campaign_invites() {
        invitations = "/v1/campaigns/" + agency.openCampaign() + "/invitations";
    }

    @Test
    void nobody_is_invited_to_pay_for_their_work() {
        invite("\"fee\": {\"amount\": -1, \"currency\": \"EUR\"}")
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/fee/amount")));
        agency.get(invitations).body("data", hasSize(0));

        invite("\"fee\": {\"amount\": 0, \"currency\": \"EUR\"}").statusCode(201);
    }

    @Test
    void nobody_is_invited_for_money_that_the_budget_does_not_hold() {
        invite("\"fee\": {\"amount\": 1, \"currency\": \"USD\"}")
                .statusCode(422)
                .body("code", equalTo("currency-mismatch"), "errors.pointer", equalTo(List.of("/fee/currency")));
    }

    @Test
    void nobody_is_invited_until_yesterday() {
        invite("\"expiresAt\": \"" + Instant.now().minusSeconds(1) + "\"")
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/expiresAt")));
    }

    @Test
    void an_expired_invitation_is_withdrawn_but_not_answered() {
        Instant expiry = Instant.now().plusSeconds(5);
        String id = invite("\"expiresAt\": \"" + expiry + "\"")
                .statusCode(201)
                .extract()
                .path("data[0].id");
        String invitation = invitations + "/" + id;
        waitUntilExpired(invitation);

        agency.creator(agency.creatorId(20))
                .body("{\"reason\": \"too late\"}")
                .post(invitation + "/decline")
                .then()
                .statusCode(409)
                .body("code", equalTo("invitation-expired"));
        agency.post(invitation + "/withdrawal", "").statusCode(200).body("state", equalTo("withdrawn"));
        agency.post(invitation + "/withdrawal", "").statusCode(409).body("code", equalTo("invitation-answered"));
    }

    @Test
    void invitations_are_listed_by_state() {
        invite("\"message\": \"hello\"").statusCode(201);

        agency.get(invitations + "?state=pending").statusCode(200).body("data", hasSize(1));
        agency.get(invitations + "?state=declined").statusCode(200).body("data", hasSize(0));
        agency.get(invitations + "?state=lost").statusCode(422).body("errors.parameter", equalTo(List.of("state")));
    }

    private ValidatableResponse invite(String terms) {
        return agency.post(invitations, "{\"creatorIds\": [\"" + agency.creatorId(20) + "\"], " + terms + "}");
    }

    /** An acceptance of a brief that there is not changes nothing, and tells whether it came too late. */
    private void waitUntilExpired(String invitation) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(deadline)) {
            int status = agency.creator(agency.creatorId(20))
                    .body("{\"briefVersion\": 99}")
                    .post(invitation + "/acceptance")
                    .statusCode();
            if (status == 409) return;
        }
        throw new AssertionError(invitation + " does not expire");
    }
}
