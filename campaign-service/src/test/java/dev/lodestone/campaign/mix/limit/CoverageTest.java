package dev.lodestone.campaign.mix.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Mix.Plan;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.answer.Answers;
import dev.lodestone.campaign.mix.answer.MixAnswer;
import dev.lodestone.campaign.mix.answer.MixPlanning;
import dev.lodestone.campaign.mix.check.PlanCheck;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** At least so many segments: the money may just do. */
class CoverageTest {

    @Test
    void what_the_cheapest_cover_costs_is_enough_and_a_cent_less_is_proven_not_to_be() {
        for (int seed = 0; seed < 12; seed++) {
            Question question =
                    Pools.pool(seed, 11, 1, Objective.values()[seed % 4]).with(covering(4 + seed % 3, 0.004));
            long least = leastCost(question);
            assertThat(least).isLessThan(Long.MAX_VALUE);

            Plan plan = Answers.mix(question.withBudget(least)).plan(Name.RECOMMENDED);

            assertThat(plan.figures().cost()).isEqualTo(least);
            assertThat(plan.optimality().proven()).isTrue();
            assertThat(MixPlanning.answer(question.withBudget(least - 1)))
                    .isEqualTo(new MixAnswer.Impossible(List.of("/constraints/minSegments", "/budget"), true));
        }
    }

    @Test
    void more_segments_than_everybody_reaches_together_are_proven_impossible() {
        for (int seed = 0; seed < 6; seed++) {
            Question question =
                    Pools.pool(seed, 60, 0.3, Objective.values()[seed % 4]).with(covering(9, 0.01));

            assertThat(MixPlanning.answer(question))
                    .isEqualTo(new MixAnswer.Impossible(List.of("/constraints/minSegments"), true));
        }
    }

    @Test
    void pools_of_forty_to_sixty_that_the_money_hardly_does_for_are_proven() {
        for (int seed = 0; seed < 6; seed++) {
            Question question = Pools.pool(seed, 40 + seed * 4, 0.02, Objective.values()[seed % 4])
                    .with(covering(6, 0.004));

            Plan plan = Answers.mix(question).plan(Name.RECOMMENDED);

            assertThat(PlanCheck.faults(question, plan.creators())).isEmpty();
            assertThat(plan.optimality().proven()).as("seed " + seed).isTrue();
        }
    }

    private static Constraints covering(int segments, double share) {
        return new Constraints(Map.of(), Set.of(), Set.of(), List.of(), BigDecimal.ONE, segments, share, null);
    }

    private static long leastCost(Question question) {
        MixModel model = new MixModel(question);
        long least = Long.MAX_VALUE;
        for (long bits = 0; bits < 1L << question.candidates().size(); bits++) {
            BitSet set = BitSet.valueOf(new long[] {bits});
            long cost = set.stream().mapToLong(model::cost).sum();
            List<String> ids = set.stream()
                    .mapToObj(i -> question.candidates().get(i).id())
                    .toList();
            if (cost < least && PlanCheck.faults(question, ids).isEmpty()) least = cost;
        }
        return least;
    }
}
