package dev.lodestone.creator;

import dev.lodestone.creator.fixtures.CreatorRecords;
import dev.lodestone.kit.testing.LodestoneTestResource;
import dev.lodestone.kit.testing.behaviour.ServiceBehaviour;
import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.isolation.Records;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;

@QuarkusTest
@QuarkusTestResource(value = LodestoneTestResource.class, initArgs = @ResourceArg(name = "service", value = "creator"))
class CreatorBehaviourApiTest extends ServiceBehaviour {
    @Override
    public Subject subject() {
        return Subject.of(
                "/v1/creators",
                "displayName",
                "creators:write",
                "creators:read",
                workspace -> "{\"displayName\": \"Creator " + UUID.randomUUID() + "\"}");
    }

    @Override
    public Records records() {
        return CreatorRecords.all();
    }
}
