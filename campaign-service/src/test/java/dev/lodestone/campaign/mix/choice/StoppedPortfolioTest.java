package dev.lodestone.campaign.mix.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Mix.Held;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.choice.Portfolio.Chosen;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Steps are plenty here, and the clock moves on by being looked at: whatever is not proven, the clock has ended. */
class StoppedPortfolioTest {
    private static final int LOOKS = 60;

    @Test
    void who_is_spared_a_limit_since_the_clock_ended_the_search_is_said_to_be_stopped() {
        Question pool = Pools.pool(3, 20, 0.3, Objective.REACH);
        Question question = pool.with(Constraints.NONE.withMinSegments(8)).withBudget(pool.budget() / 40);

        assertThat(opponents(question)
                        .filter(plan -> plan.held() == Held.RELAXED_UNPROVEN)
                        .map(Chosen::interrupted))
                .isNotEmpty()
                .doesNotContain(false);
    }

    @Test
    void whose_plan_is_proven_best_was_not_stopped_whenever_the_clock_ended() {
        Question question = Pools.pool(3, 60, 0.3, Objective.REACH);
        MixModel model = new MixModel(question);

        assertThat(opponents(question)
                        .filter(plan -> plan.optimality(model).proven())
                        .map(Chosen::interrupted))
                .isNotEmpty()
                .doesNotContain(true);
    }

    private static Stream<Chosen> opponents(Question question) {
        return IntStream.range(0, LOOKS)
                .mapToObj(most -> Portfolio.of(new MixModel(question), List.of(), stopping(most)))
                .flatMap(plans -> Stream.of(plans.allMicro(), plans.allCelebrity()));
    }

    private static Effort stopping(int most) {
        AtomicInteger looks = new AtomicInteger();
        return new Effort(600_000_000, Deadline.after(Duration.ofNanos(most), looks::incrementAndGet, () -> false));
    }
}
