package dev.lodestone.kit.testing.contract;

import dev.lodestone.kit.testing.contract.ResponseContract.Answer;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Tells beside a test that failed what it asked last and what it was answered; found by the service loader. */
public final class LastCall implements QuarkusTestAfterEachCallback {
    private static final AtomicReference<Call> LAST = new AtomicReference<>();

    private record Call(String method, String url, @Nullable Object body, Answer answer) {}

    static void was(String method, String url, @Nullable Object body, Answer answer) {
        LAST.set(new Call(method, url, body, answer));
    }

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        Call last = LAST.getAndSet(null);
        if (last != null && context.getTestStatus().isTestFailed()) {
            System.out.printf(
                    "The last call of %s: %s %s%n%s%nwas answered %d%n%s%n",
                    context.getTestMethod().getName(),
                    last.method,
                    last.url,
                    last.body == null ? "without a body" : last.body,
                    last.answer.status(),
                    last.answer.body());
        }
    }
}
