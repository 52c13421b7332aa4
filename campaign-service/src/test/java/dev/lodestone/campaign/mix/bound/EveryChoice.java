package dev.lodestone.campaign.mix.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.interior.Interior;
import dev.lodestone.campaign.mix.pool.Choice;
import dev.lodestone.campaign.mix.pool.Pool;
import java.util.BitSet;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** All 2^n choices of a small pool with what they are worth, to hold bounds against. */
public final class EveryChoice {
    private static final double ROUNDING = 1e-9;
    private static final long STEPS = 1_000_000;
    private static final int ROUNDS_OF_CUTS = 3;

    private final Pool pool;
    /** By the bits of the items; without end below zero where a limit is broken. */
    private final double[] worth;

    /** {@code worth}: of a choice, counted by something else than the pool, which has to come to the same. */
    public EveryChoice(Pool pool, ToDoubleFunction<BitSet> worth) {
        this.pool = pool;
        this.worth = new double[1 << pool.size()];
        for (int bits = 0; bits < this.worth.length; bits++) {
            BitSet set = BitSet.valueOf(new long[] {bits});
            Choice choice = Choice.of(pool, set);
            double counted = worth.applyAsDouble(set);
            assertThat(choice.value()).isCloseTo(counted, within(rounding(counted)));
            this.worth[bits] = choice.isWhole() ? counted : Double.NEGATIVE_INFINITY;
        }
    }

    /** From a base on which some are in or out for good, to nodes with others in or out, at places and prices of chance and at good ones. */
    public void assertBoundedInEveryNode(Random random, int nodes) {
        int in = drawn(random, 4);
        int out = drawn(random, 4) & ~in;
        int base = in | out;
        int[] core = IntStream.range(0, pool.size())
                .filter(i -> (base & 1 << i) == 0)
                .toArray();
        Choice start = Choice.of(pool, BitSet.valueOf(new long[] {in}));
        Relaxation relaxation = new Relaxation(pool, core, start, Goals.of(pool, core, start));
        for (int node = 0; node < nodes; node++) {
            Multipliers multipliers = new Multipliers(relaxation, new Effort(STEPS, Deadline.NONE), 30, 40, 120);
            assertBounded(relaxation, in, out);
            double lowest = multipliers.lowest(Double.NEGATIVE_INFINITY);
            assertThat(lowest).isGreaterThanOrEqualTo(least(best(in, out)));
            assertBounded(relaxation, in, out);
            double inside = new Interior(relaxation, new Effort(STEPS, Deadline.NONE)).lowest(Double.NEGATIVE_INFINITY);
            assertThat(inside).isGreaterThanOrEqualTo(least(best(in, out)));
            assertBounded(relaxation, in, out);
            if (node == 0) assertBoundedUnderCuts(relaxation, random, in, out);
            stray(relaxation, random);
            assertBounded(relaxation, in, out);
            assertBoundedBeyondReason(relaxation, random, in, out);
            for (int i : core) {
                if (random.nextInt(3) > 0) continue;
                byte how = (byte) (random.nextInt(3) - 1);
                relaxation.fix(i, how);
                in = how == Relaxation.IN ? in | 1 << i : in & ~(1 << i);
                out = how == Relaxation.OUT ? out | 1 << i : out & ~(1 << i);
                assertBounded(relaxation, in, out);
            }
        }
    }

    /** Those that good places break and those that places of chance do, with prices of chance for them too. */
    private void assertBoundedUnderCuts(Relaxation relaxation, Random random, int in, int out) {
        for (int round = 0; round < ROUNDS_OF_CUTS; round++) {
            relaxation.goals.cut(relaxation);
            stray(relaxation, random);
            relaxation.goals.cut(relaxation);
            for (Row row : relaxation.rows) relaxation.setMultiplier(row, row.multiplier + random.nextDouble());
            assertBounded(relaxation, in, out);
            new Interior(relaxation, new Effort(STEPS, Deadline.NONE)).lowest(Double.NEGATIVE_INFINITY);
            assertBounded(relaxation, in, out);
        }
    }

    private static void stray(Relaxation relaxation, Random random) {
        for (Row row : relaxation.rows) relaxation.setMultiplier(row, row.multiplier * 2 * random.nextDouble());
        for (int i : relaxation.places)
            if (relaxation.fixed[i] == Relaxation.FREE) relaxation.move(i, random.nextGaussian());
    }

    /** Where limits weigh so much that beside them all worth is lost to rounding. */
    private void assertBoundedBeyondReason(Relaxation relaxation, Random random, int in, int out) {
        Row row = relaxation.rows.get(random.nextInt(relaxation.rows.size()));
        double reasonable = row.multiplier;
        relaxation.setMultiplier(row, Math.pow(10, 12 + 8 * random.nextDouble()));
        assertBounded(relaxation, in, out);
        relaxation.setMultiplier(row, reasonable);
    }

    /** Below a node, and below each of those in which one more is decided against what the bound says of it. */
    private void assertBounded(Relaxation relaxation, int in, int out) {
        double bound = relaxation.bound();
        assertThat(bound).isGreaterThanOrEqualTo(least(best(in, out)));
        for (int i : relaxation.core) {
            if (relaxation.fixed[i] != Relaxation.FREE) continue;
            double reduced = relaxation.reduced(i);
            double against = reduced > 0 ? best(in, out | 1 << i) : best(in | 1 << i, out);
            assertThat(bound - Math.abs(reduced)).isGreaterThanOrEqualTo(least(against));
        }
    }

    private double best(int in, int out) {
        return IntStream.range(0, worth.length)
                .filter(bits -> (bits & in) == in && (bits & out) == 0)
                .mapToDouble(bits -> worth[bits])
                .max()
                .orElseThrow();
    }

    private static double least(double worth) {
        return worth == Double.NEGATIVE_INFINITY ? worth : worth - rounding(worth);
    }

    private static double rounding(double worth) {
        return ROUNDING * Math.max(1, Math.abs(worth));
    }

    private int drawn(Random random, int oneOf) {
        int bits = 0;
        for (int i = 0; i < pool.size(); i++) if (random.nextInt(oneOf) == 0) bits |= 1 << i;
        return bits;
    }
}
