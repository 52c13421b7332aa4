package dev.lodestone.campaign.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PlanningThreadsTest {
    private static final int MORE_THAN_CORES = 64;

    @Test
    void a_client_who_leaves_ends_the_work() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        UniAssertSubscriber<String> client = new PlanningThreads(1, Duration.ofSeconds(4))
                .<String>run(left -> {
                    begun.countDown();
                    while (!left.getAsBoolean()) Thread.onSpinWait();
                    ended.countDown();
                    return "nobody reads this";
                })
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create());

        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        client.cancel();

        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void who_comes_when_all_are_busy_and_the_queue_is_full_is_told_to_come_back() {
        PlanningThreads threads = new PlanningThreads(1, Duration.ofSeconds(4));
        CountDownLatch release = new CountDownLatch(1);
        List<UniAssertSubscriber<String>> clients = new ArrayList<>();
        for (int client = 0; client < MORE_THAN_CORES; client++) {
            clients.add(threads.run(left -> held(release)).subscribe().withSubscriber(UniAssertSubscriber.create()));
        }

        UniAssertSubscriber<String> last = clients.getLast();
        last.awaitFailure(failure ->
                assertThat(((ProblemException) failure).code().status()).isEqualTo(429));
        release.countDown();
        clients.getFirst().awaitItem(Duration.ofSeconds(60)).assertItem("planned");
    }

    @Test
    void no_more_may_wait_than_begin_while_there_is_time_to_answer_them() {
        assertThat(PlanningThreads.places(8, 1, Duration.ofSeconds(2))).isEqualTo(4);
        assertThat(PlanningThreads.places(8, 16, Duration.ofSeconds(2))).isEqualTo(8);
        assertThat(PlanningThreads.places(8, 1, Duration.ofMillis(100))).isEqualTo(1);
    }

    private static String held(CountDownLatch release) {
        try {
            return release.await(10, TimeUnit.SECONDS) ? "planned" : "too late";
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
