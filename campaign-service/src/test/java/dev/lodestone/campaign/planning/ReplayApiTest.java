package dev.lodestone.campaign.planning;

import static org.hamcrest.Matchers.equalTo;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever repeats a request because its answer was lost gets that answer, whatever has happened to what it took. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class ReplayApiTest {
    private final Agency agency = new Agency();
    private final String key = UUID.randomUUID().toString();

    @Test
    void a_repeated_plan_is_the_first_one_though_the_creators_cannot_be_read_any_more() {
        repeatWhileAway("/v1/campaigns/" + agency.openCampaign() + "/mix-plans", "{\"seed\": 7}", "id");
    }

    @Test
    void a_repeated_invitation_is_the_first_one_though_the_creators_cannot_be_read_any_more() {
        repeatWhileAway(
                "/v1/campaigns/" + agency.openCampaign() + "/invitations",
                "{\"creatorIds\": [\"%s\"]}".formatted(agency.creatorId(20)),
                "data[0].id");
    }

    private void repeatWhileAway(String path, String body, String id) {
        String first = post(path, body).statusCode(201).extract().path(id);
        agency.servicesGoAway();

        post(path, body).statusCode(201).header("Idempotency-Replayed", "true").body(id, equalTo(first));
    }

    private ValidatableResponse post(String path, String body) {
        return agency.agency()
                .header("Idempotency-Key", key)
                .body(body)
                .post(path)
                .then();
    }
}
