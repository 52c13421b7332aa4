package dev.lodestone.campaign;

import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.limit.LimitBehaviour;
import dev.lodestone.kit.testing.limit.TightLimits;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(TightLimits.class)
class CampaignLimitsApiTest extends LimitBehaviour {
    @Override
    public Subject subject() {
        return new CampaignBehaviourApiTest().subject();
    }
}
