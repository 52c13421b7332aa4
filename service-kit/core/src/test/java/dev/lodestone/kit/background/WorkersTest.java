package dev.lodestone.kit.background;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTest {
    private static final Duration DEADLOCK = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final Workers workers = Workers.one("worker", 2, "Come back later.");
    private final CountDownLatch gate = new CountDownLatch(1);
    private final AtomicBoolean hasBegun = new AtomicBoolean();

    @AfterEach
    void end() {
        gate.countDown();
        workers.close();
    }

    @Test
    void who_has_not_begun_when_patience_ends_is_told_so_while_the_others_are_still_at_work() {
        UniAssertSubscriber<Boolean> first = held();
        UniAssertSubscriber<Boolean> second = workers.run(SHORT, left -> hasBegun.getAndSet(true))
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create());

        assertThat(second.awaitFailure(DEADLOCK).getFailure())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.code().status()).isEqualTo(429));
        first.assertNotTerminated();
        gate.countDown();
        first.awaitItem(DEADLOCK);
        assertThat(hasBegun).isFalse();
    }

    /** Whoever came after has lost patience, so the time of who came before is over too. */
    @Test
    void who_has_begun_may_take_longer() {
        UniAssertSubscriber<Boolean> first =
                workers.run(SHORT, left -> passed()).subscribe().withSubscriber(UniAssertSubscriber.create());
        workers.run(SHORT, left -> true)
                .subscribe()
                .withSubscriber(UniAssertSubscriber.<Boolean>create())
                .awaitFailure(DEADLOCK);

        first.assertNotTerminated();
        gate.countDown();
        first.awaitItem(DEADLOCK).assertItem(true);
    }

    private UniAssertSubscriber<Boolean> held() {
        return workers.run(left -> passed()).subscribe().withSubscriber(UniAssertSubscriber.create());
    }

    private boolean passed() {
        try {
            gate.await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
