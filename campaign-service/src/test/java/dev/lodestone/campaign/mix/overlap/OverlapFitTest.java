package dev.lodestone.campaign.mix.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.overlap.Overlap.Base;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapFitTest {
    private static final int WORLDS = 20;
    private static final int SETS = 10;

    /** All pairs measured or some, shares of segments told right or wrong; tastes that cut across segments are told never. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0.7", "1, 0.4, 0.7", "0.5, 0, 0.75", "0.5, 0.4, 0.75", "0.2, 0.2, 0.85"})
    void with_measured_overlaps_the_reach_of_several_is_nearer_to_the_truth(double measured, double wrong, double of) {
        double without = 0;
        double with = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            FollowerWorld world = new FollowerWorld(seed);
            Question told = world.told(wrong);
            Fitted fitted = OverlapFit.of(told, world.overlaps(measured));
            for (int k = 0; k < SETS; k++) {
                BitSet some = world.someCreators();
                without += error(world, told, some);
                with += error(world, fitted.question(), some);
            }
        }

        assertThat(with).isLessThan(of * without);
    }

    @Test
    void the_residual_is_smaller_than_what_chance_misses() {
        FollowerWorld world = new FollowerWorld(3);
        Question told = world.told(0.2);
        List<Overlap> overlaps = world.overlaps(1);

        Fitted fitted = OverlapFit.of(told, overlaps);

        assertThat(fitted.pairs()).hasSize(overlaps.size());
        assertThat(fitted.meanShare()).isLessThan(0.03);
        assertThat(fitted.worst())
                .hasValueSatisfying(worst -> assertThat(fitted.pairs())
                        .allSatisfy(pair ->
                                assertThat(Math.abs(pair.people())).isLessThanOrEqualTo(Math.abs(worst.people()))));
        assertThat(fitted.pairs())
                .allSatisfy(pair -> assertThat(pair.modelled())
                        .isCloseTo(pair.told().share(), within(Math.abs(pair.share()) + 1e-6)));
    }

    @Test
    void whom_each_creator_reaches_alone_stays_as_many() {
        Question told = new FollowerWorld(5).told(0.3);
        Question fitted =
                OverlapFit.of(told, new FollowerWorld(5).overlaps(0.7)).question();
        MixModel before = new MixModel(told);
        MixModel after = new MixModel(fitted);

        for (int i = 0; i < told.candidates().size(); i++) {
            BitSet one = BitSet.valueOf(new long[] {1L << i});
            assertThat(after.figures(one).reach())
                    .isCloseTo(before.figures(one).reach(), within(1e-6 * before.ownReach(i)));
        }
    }

    @Test
    void the_order_in_which_overlaps_are_told_changes_nothing() {
        Question told = new FollowerWorld(7).told(0);
        List<Overlap> overlaps = new FollowerWorld(7).overlaps(0.6);
        List<Overlap> turned = overlaps.reversed().stream()
                .map(one -> new Overlap(one.b(), one.a(), one.share(), one.of()))
                .toList();

        assertThat(OverlapFit.of(told, turned)).isEqualTo(OverlapFit.of(told, overlaps));
    }

    @Test
    void a_share_of_both_together_says_the_same_as_one_of_the_smaller() {
        Question pool = Pools.pool(2, 6, 0.5, Objective.REACH);
        double small = pool.candidates().getFirst().followers()
                * pool.candidates().getFirst().authenticShare();
        double large =
                pool.candidates().get(5).followers() * pool.candidates().get(5).authenticShare();
        double common = 0.4 * Math.min(small, large);
        String a = pool.candidates().getFirst().id();
        String b = pool.candidates().get(5).id();

        Fitted ofSmaller = OverlapFit.of(pool, List.of(new Overlap(a, b, 0.4, Base.SMALLER)));
        Fitted ofUnion = OverlapFit.of(pool, List.of(new Overlap(a, b, common / (small + large - common), Base.UNION)));

        assertThat(ofUnion.pairs().getFirst().people())
                .isCloseTo(ofSmaller.pairs().getFirst().people(), within(1e-3));
    }

    @Test
    void without_overlaps_a_question_stays_as_it_was() {
        Question pool = Pools.pool(2, 6, 0.5, Objective.REACH);

        assertThat(OverlapFit.of(pool, List.of()).question()).isSameAs(pool);
        assertThat(OverlapFit.of(pool, List.of(new Overlap("c001", "nobody", 1, Base.SMALLER)))
                        .question())
                .isEqualTo(pool);
    }

    private static double error(FollowerWorld world, Question question, BitSet some) {
        double truth = world.union(some);
        return Math.abs(new MixModel(question).figures(some).reach() - truth) / truth;
    }
}
