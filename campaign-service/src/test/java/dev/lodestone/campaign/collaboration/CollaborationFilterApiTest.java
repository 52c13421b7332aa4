package dev.lodestone.campaign.collaboration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.lodestone.campaign.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CollaborationFilterApiTest {
    private final Agency agency = new Agency();

    @Test
    void work_is_listed_by_every_state_and_an_unknown_one_is_named() {
        String id = agency.collaboration(agency.openCampaign(), 9);

        agency.get("/v1/collaborations?state=accepted").statusCode(200).body("data.id", contains(id));
        for (CollaborationState state : CollaborationState.values()) {
            agency.get("/v1/collaborations?state=" + state.wire()).statusCode(200);
        }
        agency.get("/v1/collaborations?state=lost").statusCode(422).body("errors.parameter", equalTo(List.of("state")));
    }
}
