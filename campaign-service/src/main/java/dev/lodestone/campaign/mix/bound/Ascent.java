package dev.lodestone.campaign.mix.bound;

import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.pool.Pool;

/** Moves the places of a relaxation, whose multipliers stay as they are, to where it is worth most. */
final class Ascent {
    private static final double STILL = 1e-7;
    private static final double CLOSE = 1e-9;
    private static final int TURNS = 12;
    /** What looking for a place in a shared part costs, in steps. */
    private static final long SEARCHING = 16;

    private final Relaxation relaxation;
    private final Effort effort;

    Ascent(Relaxation relaxation, Effort effort) {
        this.relaxation = relaxation;
        this.effort = effort;
    }

    /** Item by item to where its own slope meets its multiplier, until nothing moves. */
    void settle(int sweeps) {
        relaxation.together.settle();
        for (int sweep = 0; sweep < sweeps; sweep++) {
            double moved = 0;
            long steps = 0;
            for (int i : relaxation.core) {
                if (relaxation.fixed[i] != Relaxation.FREE) continue;
                steps += relaxation.items[i].touches() + SEARCHING * relaxation.items[i].own.count();
                double to = best(i);
                if (to != relaxation.x[i]) {
                    moved += Math.abs(to - relaxation.x[i]);
                    relaxation.move(i, to - relaxation.x[i]);
                }
            }
            relaxation.together.settle();
            if (!effort.spend(steps) || moved < STILL * relaxation.core.length) return;
        }
    }

    private double best(int i) {
        Pool.Item item = relaxation.items[i];
        double asked = relaxation.multiplier[i] - item.plain.objective();
        double slope = relaxation.slope(item, relaxation.weights) - asked;
        if (item.touchesShared())
            return relaxation.x[i]
                    + between(i, slope + relaxation.together.slope(i, 0, relaxation.weighing.parts), asked);
        if (slope >= 0 && relaxation.x[i] == 1 || slope <= 0 && relaxation.x[i] == 0) return relaxation.x[i];
        double step = 0;
        for (int turn = 0; turn < 3; turn++) {
            double excess = -asked;
            double bend = 0;
            for (int k = 0; k < item.channels.length; k++) {
                double part = relaxation.weights[item.channels[k]]
                        * relaxation.left[item.channels[k]]
                        * item.loads[k]
                        * (turn == 0 ? 1 : Math.exp(-item.loads[k] * step));
                excess += part;
                bend += part * item.loads[k];
            }
            if (bend <= 0) return excess > 0 ? 1 : 0;
            step = Math.clamp(step + excess / bend, -relaxation.x[i], 1 - relaxation.x[i]);
        }
        return Math.clamp(relaxation.x[i] + step, 0, 1);
    }

    /** By the Illinois rule: where items crowd into a shared part slopes break off, and steps along them would overshoot. */
    private double between(int i, double slope, double asked) {
        double low = slope > 0 ? 0 : -relaxation.x[i];
        double high = slope > 0 ? 1 - relaxation.x[i] : 0;
        if (low == high) return 0;
        double atLow = slope > 0 ? slope : slope(i, low) - asked;
        double atHigh = slope > 0 ? slope(i, high) - asked : slope;
        if (atLow <= 0) return low;
        if (atHigh >= 0) return high;
        for (int turn = 0; turn < TURNS; turn++) {
            double step = low + (high - low) * atLow / (atLow - atHigh);
            double there = slope(i, step) - asked;
            if (Math.abs(there) <= CLOSE * asked) return step;
            if (there > 0) {
                low = step;
                atLow = there;
                atHigh /= 2;
            } else {
                high = step;
                atHigh = there;
                atLow /= 2;
            }
        }
        return (low + high) / 2;
    }

    private double slope(int i, double step) {
        Pool.Item item = relaxation.items[i];
        double slope = relaxation.together.slope(i, step, relaxation.weighing.parts);
        for (int k = 0; k < item.channels.length; k++) {
            int channel = item.channels[k];
            slope += relaxation.weights[channel]
                    * relaxation.left[channel]
                    * item.loads[k]
                    * Math.exp(-item.loads[k] * step);
        }
        return slope;
    }
}
