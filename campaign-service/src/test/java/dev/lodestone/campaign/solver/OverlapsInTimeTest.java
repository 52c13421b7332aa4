package dev.lodestone.campaign.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.answer.Asked;
import dev.lodestone.campaign.answer.MixView;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.overlap.Overlap;
import dev.lodestone.campaign.mix.overlap.Overlap.Base;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OverlapsInTimeTest {
    private static final Duration DEADLOCK = Duration.ofMinutes(2);
    private static final Asked ASKED = new Asked(
            Pools.pool(3, 60, 0.3, Objective.PROFIT),
            List.of(new Overlap("c000", "c001", 0.3, Base.SMALLER)),
            "EUR",
            Set.of(),
            Set.of(),
            List.of(),
            pointer -> pointer);

    private final AtomicLong looks = new AtomicLong();
    private final PlanningThreads threads = new PlanningThreads(1, Duration.ofMinutes(10));

    @AfterEach
    void endTheThreads() {
        threads.stop(null);
    }

    @Test
    void overlaps_that_there_is_no_time_to_fit_are_refused_as_too_late_and_not_left_out() {
        Solver inAHurry = new Solver(threads, this::nanos, Duration.ofMillis(400), Duration.ofDays(1));

        UniAssertSubscriber<MixView> waiting =
                inAHurry.solve(ASKED).subscribe().withSubscriber(UniAssertSubscriber.create());

        assertThat(waiting.awaitFailure(DEADLOCK).getFailure())
                .hasMessageContaining("fit the overlaps")
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.code()).isEqualTo(CommonProblem.TOO_MANY_REQUESTS));
    }

    /** Nothing takes time but looking at it. */
    private long nanos() {
        return TimeUnit.MILLISECONDS.toNanos(100 * looks.incrementAndGet());
    }
}
