package dev.lodestone.campaign;

import dev.lodestone.campaign.fixtures.CampaignRecords;
import dev.lodestone.kit.testing.behaviour.ServiceBehaviour;
import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.isolation.Records;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CampaignBehaviourApiTest extends ServiceBehaviour {
    @Override
    public Records records() {
        return CampaignRecords.all();
    }

    @Override
    public Subject subject() {
        return Subject.of(
                "/v1/brands",
                "name",
                "campaigns:write",
                "campaigns:read",
                workspace -> "{\"name\": \"Aurelia\", \"productNouns\": [\"balm\"]}");
    }
}
