package dev.lodestone.campaign.mix.search;

import dev.lodestone.campaign.mix.effort.Effort;
import java.util.List;

/**
 * What a choice could be worth at most if items could be taken in part. Since the worth is concave in the loads, it lies
 * below its tangent at any load; and weighing the breaking of a limit by any multiplier only raises what is left. So {@link #bound}
 * is valid at every moment, and moving {@code x} and the multipliers only makes it tighter.
 */
final class Relaxation {
    static final byte FREE = 0;
    static final byte IN = 1;
    static final byte OUT = -1;
    private static final double STILL = 1e-7;

    final Pool pool;
    final int[] core;
    final double[] x;
    final byte[] fixed;
    final List<Row> rows;
    final Choice base;
    final double[] load;
    private final double[] left;
    private final double[] multiplier;
    private final double[] weights;
    private final Effort effort;
    private double basePrice;

    Relaxation(Pool pool, int[] core, Choice base, Effort effort) {
        this.pool = pool;
        this.core = core;
        this.base = base;
        this.effort = effort;
        this.x = new double[pool.size()];
        this.fixed = new byte[pool.size()];
        this.multiplier = new double[pool.size()];
        this.weights = pool.weights.clone();
        this.load = base.load.clone();
        this.left = base.left.clone();
        this.rows = Row.of(pool, core, base);
    }

    void fix(int i, byte how) {
        fixed[i] = how;
        if (how != FREE) move(i, (how == IN ? 1 : 0) - x[i]);
    }

    /** Only what does not saturate is placed by hand: everything else finds its own place. */
    void place(int i, double part) {
        if (pool.items[i].channels.length == 0) move(i, part - x[i]);
    }

    /** What each item pays is added up anew: beside a multiplier beyond reason, the others would be lost to rounding for good. */
    void setMultiplier(Row row, double to) {
        row.multiplier = to;
        if (row.isFloor) {
            for (int channel = 0; channel < weights.length; channel++) {
                weights[channel] = pool.weights[channel] + to * pool.floorWeights[channel];
            }
            basePrice = -to * base.plainFloor;
        }
        for (int i : core) multiplier[i] = 0;
        for (Row each : rows) each.charge(multiplier);
    }

    /** How much the item would add to the tangent, beyond what the limits make it pay. */
    double reduced(int i) {
        return slope(pool.items[i]) + pool.items[i].plain.objective() - multiplier[i];
    }

    private double slope(Pool.Item item) {
        double slope = 0;
        for (int k = 0; k < item.channels.length; k++) {
            slope += weights[item.channels[k]] * left[item.channels[k]] * item.loads[k];
        }
        return slope;
    }

    double bound() {
        double bound = base.plain - basePrice;
        for (int channel = 0; channel < load.length; channel++) {
            double weight = weights[channel];
            bound += weight * (-Math.expm1(-load[channel]) + left[channel] * (base.load[channel] - load[channel]));
        }
        for (Row row : rows) {
            bound += row.multiplier * row.bound;
        }
        for (int i : core) {
            if (fixed[i] == OUT) continue;
            double reduced = reduced(i);
            if (fixed[i] == IN || reduced > 0) bound += reduced;
        }
        return bound;
    }

    /** Item by item to where its own slope meets its multiplier, until nothing moves. */
    void settle(int sweeps) {
        for (int sweep = 0; sweep < sweeps; sweep++) {
            double moved = 0;
            long steps = 0;
            for (int i : core) {
                if (fixed[i] != FREE) continue;
                steps += pool.items[i].touches();
                double to = best(i);
                if (to != x[i]) {
                    moved += Math.abs(to - x[i]);
                    move(i, to - x[i]);
                }
            }
            if (!effort.spend(steps) || moved < STILL * core.length) return;
        }
    }

    private double best(int i) {
        Pool.Item item = pool.items[i];
        double asked = multiplier[i] - item.plain.objective();
        double slope = slope(item) - asked;
        if (slope >= 0 && x[i] == 1 || slope <= 0 && x[i] == 0) return x[i];
        double step = 0;
        for (int turn = 0; turn < 3; turn++) {
            double excess = -asked;
            double bend = 0;
            for (int k = 0; k < item.channels.length; k++) {
                double part = weights[item.channels[k]]
                        * left[item.channels[k]]
                        * item.loads[k]
                        * (turn == 0 ? 1 : Math.exp(-item.loads[k] * step));
                excess += part;
                bend += part * item.loads[k];
            }
            if (bend <= 0) return excess > 0 ? 1 : 0;
            step = Math.clamp(step + excess / bend, -x[i], 1 - x[i]);
        }
        return Math.clamp(x[i] + step, 0, 1);
    }

    private void move(int i, double by) {
        x[i] = Math.clamp(x[i] + by, 0, 1);
        Pool.Item item = pool.items[i];
        for (int k = 0; k < item.channels.length; k++) {
            int channel = item.channels[k];
            load[channel] = Math.max(base.load[channel], load[channel] + by * item.loads[k]);
            left[channel] = Math.exp(-load[channel]);
        }
    }
}
