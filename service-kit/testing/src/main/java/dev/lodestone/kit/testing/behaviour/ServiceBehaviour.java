package dev.lodestone.kit.testing.behaviour;

import dev.lodestone.kit.testing.edge.UnreadableHeadTests;
import dev.lodestone.kit.testing.isolation.ForeignIdTests;
import dev.lodestone.kit.testing.isolation.GuardTests;
import dev.lodestone.kit.testing.isolation.Records;
import dev.lodestone.kit.testing.proof.AuditTests;
import dev.lodestone.kit.testing.proof.CheckerTests;
import dev.lodestone.kit.testing.proof.OnceTests;
import dev.lodestone.kit.testing.proof.RememberedTokenTests;
import dev.lodestone.kit.testing.proof.RepeatedHeaderTests;
import dev.lodestone.kit.testing.proof.SealTests;
import dev.lodestone.kit.testing.proof.WaitingTests;
import dev.lodestone.kit.testing.webhook.WebhookSecretTests;
import dev.lodestone.kit.testing.webhook.WebhookTests;

/**
 * What holds in every service alike. A service extends it with {@code @QuarkusTest} and describes one resource:
 *
 * <pre>
 * &#64;QuarkusTest
 * class CreatorBehaviourApiTest extends ServiceBehaviour {
 *     &#64;Override
 *     public Subject subject() {
 *         return Subject.of("/v1/creators", "displayName", "creators:write", "creators:read", workspace -&gt; "{...}");
 *     }
 * }
 * </pre>
 */
public abstract class ServiceBehaviour
        implements RefusalTests,
                JsonTests,
                WriteTests,
                OnceTests,
                RepeatedHeaderTests,
                RememberedTokenTests,
                AuditTests,
                SealTests,
                PageTests,
                ContractTests,
                IsolationTests,
                ForeignIdTests,
                DatabaseTests,
                GuardTests,
                CheckerTests,
                FeedTests,
                WaitingTests,
                WebhookTests,
                WebhookSecretTests,
                UnreadableHeadTests {
    @Override
    public abstract Subject subject();

    @Override
    public abstract Records records();
}
