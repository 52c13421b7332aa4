package dev.lodestone.payout;

import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.limit.TightLimits;
import dev.lodestone.kit.testing.webhook.WebhookBehaviour;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(TightLimits.class)
class PayoutWebhooksApiTest extends WebhookBehaviour {
    @Override
    public Subject subject() {
        return new PayoutBehaviourApiTest().subject();
    }
}
