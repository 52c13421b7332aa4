package dev.lodestone.kit.testing.limit;

import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.edge.ManagementRefusalTests;
import dev.lodestone.kit.testing.edge.RefusedRequestTests;
import dev.lodestone.kit.testing.edge.SlowClientTests;
import org.junit.jupiter.api.BeforeEach;

/**
 * That the limits of every service hold. A service extends it with {@code @QuarkusTest} and
 * {@code @TestProfile(TightLimits.class)}, and names the resource by which it shows so.
 */
public abstract class LimitBehaviour
        implements PoolTests,
                LostCommitTests,
                ReadinessTests,
                SlowClientTests,
                RefusedRequestTests,
                ManagementRefusalTests,
                KeptAnswerTests,
                KeptRecordTests {
    @Override
    public abstract Subject subject();

    /** Here, as this follows what the interfaces do before each test: the service is ready. */
    @BeforeEach
    void beginSlowly() {
        slowClientsBegin();
    }
}
