package dev.lodestone.creator;

import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.limit.LimitBehaviour;
import dev.lodestone.kit.testing.limit.TightLimits;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(TightLimits.class)
class CreatorLimitsApiTest extends LimitBehaviour {
    @Override
    public Subject subject() {
        return new CreatorBehaviourApiTest().subject();
    }
}
