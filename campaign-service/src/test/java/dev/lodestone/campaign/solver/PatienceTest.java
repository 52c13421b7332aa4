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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
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
    /** Nothing takes time but looking at it. */
    private final InstantSource clock = () -> Instant.EPOCH.plusMillis(100 * looks.incrementAndGet());

    private final PlanningThreads threads = new PlanningThreads(1, Duration.ofSeconds(4));
    private final Solver solver = new Solver(threads, clock, Duration.ofSeconds(1), Duration.ofDays(1));

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
        return solver.run(patience, planner -> planner.solve(ASKED, done -> {}))
                .map(mix -> mix.assumptions().stream().map(AssumptionView::name).toList());
    }
}
