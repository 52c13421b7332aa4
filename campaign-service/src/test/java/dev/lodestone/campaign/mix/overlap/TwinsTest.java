package dev.lodestone.campaign.mix.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.overlap.Overlap.Base;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A duplicated audience adds next to nobody where it was measured to be one; a thousand pools each. */
class TwinsTest {
    private static final int POOLS = 1_000;

    @Test
    void a_measured_twin_adds_next_to_nobody_and_a_mere_one_what_it_adds() {
        double mere = 0;
        for (int seed = 0; seed < POOLS; seed++) {
            Question twins = copies(seed, 2);

            Question measured = OverlapFit.of(twins, List.of(overlap(0, 1, 1))).question();

            Figures one = figures(measured, 1);
            Figures both = figures(measured, 2);
            assertThat(both.reach() - one.reach()).isBetween(-1e-6, 0.002 * one.reach());
            assertThat(both.buyers() - one.buyers()).isBetween(-1e-6, 0.002 * one.buyers());
            assertThat(one.reach()).isCloseTo(figures(twins, 1).reach(), within(1e-6 * one.reach()));
            mere += figures(twins, 2).reach() / figures(twins, 1).reach() - 1;
        }
        assertThat(mere / POOLS).isGreaterThan(0.85);
    }

    /** Each measured beside the next one only: that the first and the last are the same follows. */
    @Test
    void a_chain_of_measured_twins_reaches_whom_one_reaches() {
        for (int seed = 0; seed < POOLS; seed++) {
            Question five = copies(seed, 5);
            List<Overlap> chain =
                    IntStream.range(0, 4).mapToObj(i -> overlap(i, i + 1, 1)).toList();

            Question measured = OverlapFit.of(five, chain).question();

            double one = figures(measured, 1).reach();
            assertThat(figures(measured, 5).reach()).isBetween(one, 1.01 * one);
        }
    }

    @Test
    void of_a_pair_that_shares_a_part_the_second_adds_the_rest() {
        for (int seed = 0; seed < POOLS; seed++) {
            Question two = copies(seed, 2);
            double byChance = 2 - figures(two, 2).reach() / figures(two, 1).reach();
            double share = byChance + (seed % 10 + 1) / 11.0 * (1 - byChance);

            Fitted fitted = OverlapFit.of(two, List.of(overlap(0, 1, share)));

            Figures one = figures(fitted.question(), 1);
            Figures both = figures(fitted.question(), 2);
            assertThat(both.reach() / one.reach() - 1).isCloseTo(1 - share, within(0.01));
            assertThat(fitted.meanShare()).isLessThan(0.01);
        }
    }

    /** The first of a random pool so many times. */
    private static Question copies(int seed, int count) {
        Question pool = Pools.pool(seed, 10, 0.3, Objective.REACH);
        Candidate one = pool.candidates().get(seed % 10);
        return pool.withCandidates(
                IntStream.range(0, count).mapToObj(i -> one.withId("copy" + i)).toList());
    }

    private static Overlap overlap(int a, int b, double share) {
        return new Overlap("copy" + a, "copy" + b, share, Base.SMALLER);
    }

    private static Figures figures(Question question, int first) {
        BitSet set = new BitSet();
        set.set(0, first);
        return new MixModel(question).figures(set);
    }
}
