package dev.lodestone.campaign;

import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.limit.TightLimits;
import dev.lodestone.kit.testing.webhook.WebhookBehaviour;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(TightLimits.class)
class CampaignWebhooksApiTest extends WebhookBehaviour {
    @Override
    public Subject subject() {
        return new CampaignBehaviourApiTest().subject();
    }
}
