package dev.lodestone.campaign.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A question that creator-service refuses is the asker's fault, and nobody else's trouble. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class RefusingPeerApiTest {
    /** More than the circuit breaker looks at. */
    private static final int MANY = 12;

    private final Agency agency = new Agency();

    @Test
    void a_refused_question_is_asked_once_and_shuts_nobody_out() {
        String plans = "/v1/campaigns/" + agency.openCampaign() + "/mix-plans";
        Agency others = new Agency();
        String theirs = "/v1/campaigns/" + others.openCampaign() + "/mix-plans";
        String refused = "{\"candidates\": {\"niches\": [\"" + FakeServices.REFUSED_NICHE + "\"]}}";

        for (int i = 0; i < MANY; i++) {
            int before = agency.calls();
            agency.post(plans, refused).statusCode(422).body("code", equalTo("invalid-request"));
            assertThat(agency.calls() - before).isEqualTo(1);
        }

        others.post(theirs, "{}").statusCode(201);
    }
}
