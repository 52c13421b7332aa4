package dev.lodestone.campaign.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A job may take the time that a request may not. */
class PatienceTest {
    private static final Duration DEADLOCK = Duration.ofMinutes(2);
    private static final Question QUESTION = Pools.pool(3, 60, 0.3, Objective.PROFIT);

    private final AtomicLong looks = new AtomicLong();
    /** Nothing takes time but looking at it. */
    private final InstantSource clock = () -> Instant.EPOCH.plusMillis(100 * looks.incrementAndGet());

    private final PlanningThreads threads = new PlanningThreads(1);
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

    private List<String> assumptions(Patience patience) {
        return solver
                .run(patience, planner -> planner.solve(QUESTION, "EUR", List.of(), done -> {}))
                .await()
                .atMost(DEADLOCK)
                .assumptions()
                .stream()
                .map(AssumptionView::name)
                .toList();
    }
}
