package dev.lodestone.kit.testing.webhook;

import dev.lodestone.kit.testing.behaviour.Subject;

/**
 * How webhooks go out, to receivers on this machine. A service extends it with {@code @QuarkusTest} and
 * {@code @TestProfile(TightLimits.class)}; what it names as subject has to tell an event when it is made.
 */
public abstract class WebhookBehaviour implements WebhookSendingTests, WebhookReceiverTests {
    @Override
    public abstract Subject subject();
}
