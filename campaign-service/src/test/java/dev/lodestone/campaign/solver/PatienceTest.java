package dev.lodestone.campaign.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.answer.Asked;
import dev.lodestone.campaign.answer.AssumptionView;
import dev.lodestone.campaign.answer.MixView;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.Cancellable;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A job may take the time that a request may not. */
class PatienceTest {
    private static final Duration DEADLOCK = Duration.ofMinutes(2);
    private static final Asked ASKED =
            new Asked(Pools.pool(3, 60, 0.3, Objective.PROFIT), List.of(), "EUR", Set.of(), Set.of(), List.of());

    private final AtomicLong looks = new AtomicLong();
    private final PlanningThreads threads = new PlanningThreads(1, Duration.ofSeconds(4));
    private final Solver solver = new Solver(threads, this::nanos, Duration.ofSeconds(1), Duration.ofDays(1));

    /** Nothing takes time but looking at it. */
    private long nanos() {
        return TimeUnit.MILLISECONDS.toNanos(100 * looks.incrementAndGet());
    }

    @AfterEach
    void endTheThreads() {
        threads.stop(null);
    }

    @Test
    void an_answer_to_a_request_is_cut_and_says_so() {
        assertThat(assumptions(Patience.REQUEST)).contains("cutByTheClock");
    }

    @Test
    void the_same_answer_of_a_job_is_whole() {
        assertThat(assumptions(Patience.JOB)).isNotEmpty().doesNotContain("cutByTheClock");
    }

    @Test
    void who_waited_for_all_the_time_of_an_answer_is_told_to_come_back_and_gets_none_that_is_cut() {
        CountDownLatch gate = new CountDownLatch(1);
        threads.run(left -> passed(gate)).subscribe().with(done -> {});
        UniAssertSubscriber<List<String>> waiting =
                answer(Patience.REQUEST).subscribe().withSubscriber(UniAssertSubscriber.create());

        looks.addAndGet(10);
        gate.countDown();

        assertThat(waiting.awaitFailure(DEADLOCK).getFailure())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.code()).isEqualTo(CommonProblem.TOO_MANY_REQUESTS));
    }

    /** On a clock that stands still, so that it is not time that ends it. */
    @Test
    void an_answer_that_has_begun_is_made_no_further_when_the_client_leaves() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch gate = new CountDownLatch(1);
        BlockingQueue<MixView> made = new LinkedBlockingQueue<>();
        Cancellable client = new Solver(threads, () -> 0, Duration.ofSeconds(1), Duration.ofDays(1))
                .run(Patience.REQUEST, planner -> {
                    begun.countDown();
                    return passed(gate) && made.add(planner.solve(ASKED, done -> {}));
                })
                .subscribe()
                .with(done -> {});
        assertThat(begun.await(DEADLOCK.toSeconds(), TimeUnit.SECONDS)).isTrue();

        client.cancel();
        gate.countDown();

        MixView mix = made.poll(DEADLOCK.toSeconds(), TimeUnit.SECONDS);
        assertThat(mix.ablation()).isEmpty();
        assertThat(names(mix)).contains("cutByTheClock");
    }

    private static boolean passed(CountDownLatch gate) {
        try {
            return gate.await(DEADLOCK.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private List<String> assumptions(Patience patience) {
        return answer(patience).await().atMost(DEADLOCK);
    }

    private Uni<List<String>> answer(Patience patience) {
        return solver.run(patience, planner -> planner.solve(ASKED, done -> {})).map(PatienceTest::names);
    }

    private static List<String> names(MixView mix) {
        return mix.assumptions().stream().map(AssumptionView::name).toList();
    }
}
