package dev.lodestone.kit.testing.provider;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Fails the test in which a fake or its consumer broke the provider's contract; found by the service loader. */
public final class BreachesFail implements QuarkusTestAfterEachCallback {
    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        Breaches.OF_THIS_RUN.check();
    }
}
