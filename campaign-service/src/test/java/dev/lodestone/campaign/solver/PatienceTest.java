package dev.lodestone.campaign.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.answer.Asked;
import dev.lodestone.campaign.answer.AssumptionView;
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
    private static final Asked ASKED = new Asked(
            Pools.pool(3, 60, 0.3, Objective.PROFIT),
            List.of(),
            "EUR",
            Set.of(),
            Set.of(),
            List.of(),
            pointer -> pointer);

    private final AtomicLong looks = new AtomicLong();
    private final PlanningThreads threads = new PlanningThreads(1, Duration.ofMinutes(10));
    /** Time for all draws, and not for everything. */
    private final Solver solver = new Solver(threads, this::nanos, Duration.ofSeconds(112), Duration.ofDays(1));

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
    void an_answer_that_would_lack_draws_is_not_given() {
        Solver inAHurry = new Solver(threads, this::nanos, Duration.ofSeconds(1), Duration.ofDays(1));

        assertRefused(answer(inAHurry, Patience.REQUEST).subscribe().withSubscriber(UniAssertSubscriber.create()));
    }

    @Test
    void who_waited_for_more_than_half_of_the_time_of_an_answer_is_told_to_come_back() {
        CountDownLatch gate = new CountDownLatch(1);
        threads.run(left -> passed(gate)).subscribe().with(done -> {});
        UniAssertSubscriber<List<String>> waiting =
                answer(solver, Patience.REQUEST).subscribe().withSubscriber(UniAssertSubscriber.create());

        looks.addAndGet(701);
        gate.countDown();

        assertRefused(waiting);
    }

    @Test
    void half_an_answers_time_is_enough_to_begin() {
        Solver patient = new Solver(threads, this::nanos, Duration.ofSeconds(700), Duration.ofDays(1));
        CountDownLatch gate = new CountDownLatch(1);
        threads.run(left -> passed(gate)).subscribe().with(done -> {});
        UniAssertSubscriber<List<String>> waiting =
                answer(patient, Patience.REQUEST).subscribe().withSubscriber(UniAssertSubscriber.create());

        looks.addAndGet(3_000);
        gate.countDown();

        waiting.awaitItem(DEADLOCK);
    }

    private static void assertRefused(UniAssertSubscriber<List<String>> waiting) {
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
        BlockingQueue<String> ends = new LinkedBlockingQueue<>();
        Cancellable client = new Solver(threads, () -> 0, Duration.ofSeconds(1), Duration.ofDays(1))
                .run(Patience.REQUEST, planner -> {
                    begun.countDown();
                    return passed(gate) && ends.add(end(planner));
                })
                .subscribe()
                .with(done -> {});
        assertThat(begun.await(DEADLOCK.toSeconds(), TimeUnit.SECONDS)).isTrue();

        client.cancel();
        gate.countDown();

        assertThat(ends.poll(DEADLOCK.toSeconds(), TimeUnit.SECONDS)).isEqualTo("stopped");
    }

    /** What is stopped before its draws is no answer. */
    private static String end(Solver.Planner planner) {
        try {
            planner.solve(ASKED, done -> {});
            return "made";
        } catch (ProblemException refused) {
            return "stopped";
        }
    }

    private static boolean passed(CountDownLatch gate) {
        try {
            return gate.await(DEADLOCK.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private List<String> assumptions(Patience patience) {
        return answer(solver, patience).await().atMost(DEADLOCK);
    }

    private static Uni<List<String>> answer(Solver solver, Patience patience) {
        return solver.run(patience, planner -> planner.solve(ASKED, done -> {}))
                .map(mix -> mix.assumptions().stream().map(AssumptionView::name).toList());
    }
}
