package dev.lodestone.campaign.mix.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.overlap.Overlap;
import dev.lodestone.campaign.mix.overlap.Overlap.Base;
import dev.lodestone.campaign.mix.overlap.OverlapFit;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossChecksTest {

    @Test
    void agostini_is_reckoned_from_whom_creators_reach_alone_and_whom_pairs_have_in_common() {
        Question pool = Pools.pool(5, 4, 1, Objective.REACH);
        Question overlapping = OverlapFit.of(pool, List.of(new Overlap("c000", "c001", 0.7, Base.SMALLER)))
                .question();

        for (Question question : List.of(pool, overlapping)) {
            MixModel model = new MixModel(question);
            double alone = 0;
            double inPairs = 0;
            for (int a = 0; a < 4; a++) {
                alone += model.ownReach(a);
                for (int b = a + 1; b < 4; b++)
                    inPairs += model.ownReach(a)
                            + model.ownReach(b)
                            - model.figures(set(1L << a | 1L << b)).reach();
            }
            double agostini = alone * alone / (alone + 1.125 * inPairs);

            Mix.CrossCheck check = new CrossChecks(model, set(0b1111)).of(List.of());

            assertThat(check.agostini()).isCloseTo(agostini, within(1e-6 * agostini));
            double ours = model.figures(set(0b1111)).reach();
            assertThat(check.difference()).isCloseTo(agostini / ours - 1, within(1e-9));
        }
    }

    @Test
    void a_plan_that_costs_twice_as_much_lets_expect_not_quite_two_fifths_more_engagements() {
        Mix mix = Answers.mix(Pools.pool(11, 40, 0.2, Objective.PROFIT));
        Figures ours = mix.plan(Name.RECOMMENDED).figures();

        assertThat(mix.crossCheck().engagementsBySpend()).containsOnlyKeys(Name.values());
        mix.crossCheck().engagementsBySpend().forEach((name, engagements) -> {
            double spend = mix.plan(name).figures().cost() / (double) ours.cost();
            assertThat(engagements)
                    .isCloseTo(ours.engagements() * Math.pow(spend, 0.46), within(1e-9 * ours.engagements()));
        });
        assertThat(Math.pow(2, CrossChecks.ELASTICITY)).isCloseTo(1.38, within(0.01));
    }

    @Test
    void where_nobody_is_booked_there_is_nothing_to_check() {
        MixModel model = new MixModel(Pools.pool(1, 4, 1, Objective.REACH));

        assertThat(new CrossChecks(model, new BitSet()).of(List.of()))
                .isEqualTo(new Mix.CrossCheck(0, 0, java.util.Map.of()));
    }

    private static BitSet set(long bits) {
        return BitSet.valueOf(new long[] {bits});
    }
}
