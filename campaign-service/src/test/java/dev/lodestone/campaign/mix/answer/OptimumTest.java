package dev.lodestone.campaign.mix.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Mix.Plan;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.check.PlanCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plan against all 2^n others. Larger pools and more seeds: deploy/bench/mix. */
class OptimumTest {

    @ParameterizedTest
    @EnumSource(Objective.class)
    void the_recommended_plan_is_the_best_of_all(Objective objective) {
        for (int seed = 0; seed < 8; seed++) {
            Question question = Pools.pool(seed, 8 + seed % 5, 0.1 + 0.08 * seed, objective);

            assertIsBest(question);
        }
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void limits_are_kept_and_the_plan_is_the_best_of_those_that_keep_them(Objective objective) {
        for (int seed = 0; seed < 6; seed++) {
            Constraints limits = new Constraints(
                    Map.of(Tier.NANO, new Range(1, 2), Tier.MICRO, new Range(0, 1)),
                    Set.of("c001"),
                    Set.of("c000"),
                    List.of(Set.of("c005", "c010"), Set.of("c002", "c007")),
                    new BigDecimal("0.4"),
                    2,
                    0.005,
                    null);
            assertIsBest(Pools.pool(seed, 12, 0.4, objective).with(limits));
        }
    }

    @Test
    void a_least_return_is_kept_and_the_plan_is_the_best_of_those_that_earn_it() {
        for (int seed = 0; seed < 6; seed++) {
            Constraints limits = Constraints.NONE.withMinRoi(BigDecimal.valueOf(seed - 2L, 1));

            assertIsBest(Pools.pool(seed, 12, 0.5, Objective.REACH).with(limits));
        }
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void a_least_return_beside_other_limits_is_kept_or_told_to_be_impossible(Objective objective) {
        for (int seed = 0; seed < 40; seed++) {
            Constraints limits = new Constraints(
                    Map.of(Tier.values()[seed % Tier.values().length], new Range(1, seed % 3 + 1)),
                    Set.of(),
                    Set.of("c000"),
                    List.of(Set.of("c001", "c004")),
                    seed % 2 == 0 ? BigDecimal.ONE : new BigDecimal("0.7"),
                    seed % 3,
                    0.005,
                    BigDecimal.valueOf(seed % 9 - 2L, 1));
            assertIsBest(Pools.pool(seed, 8, 0.5, objective).with(limits));
        }
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void a_star_that_is_asked_for_but_never_earns_the_least_return_is_no_endless_search(Objective objective) {
        Constraints limits =
                Constraints.NONE.withTier(Tier.MEGA, new Range(1, 1)).withMinRoi(new BigDecimal("0.5"));
        for (int seed = 0; seed < 20; seed++) {
            Question pool = Pools.pool(seed, 5, 1, objective);
            assertIsBest(pool.with(limits));
        }
    }

    private static void assertIsBest(Question question) {
        double best = Pools.bruteForce(question);
        if (best == Double.NEGATIVE_INFINITY) {
            assertThat(MixPlanning.answer(question)).isInstanceOf(MixAnswer.Impossible.class);
            return;
        }
        Plan plan = Answers.mix(question).plan(Name.RECOMMENDED);
        assertThat(PlanCheck.faults(question, plan.creators())).isEmpty();
        assertThat(plan.figures().objective(question.objective()))
                .isCloseTo(best, within(1e-9 * Math.max(1, Math.abs(best))));
        assertThat(plan.optimality().proven()).isTrue();
    }
}
