package dev.lodestone.kit.testing.limit;

import dev.lodestone.kit.testing.behaviour.Subject;

/**
 * That the limits of every service hold. A service extends it with {@code @QuarkusTest} and
 * {@code @TestProfile(TightLimits.class)}, and names the resource by which it shows so.
 */
public abstract class LimitBehaviour
        implements PoolTests, ReadinessTests, SlowClientTests, KeptAnswerTests, KeptRecordTests {
    @Override
    public abstract Subject subject();
}
