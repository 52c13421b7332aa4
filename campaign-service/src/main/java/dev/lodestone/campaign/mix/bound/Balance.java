package dev.lodestone.campaign.mix.bound;

import dev.lodestone.campaign.mix.effort.Effort;
import java.util.Arrays;
import java.util.List;

/**
 * Moves the multipliers of several limits at once, by the method of multipliers: while items find their places a broken limit asks a price
 * that grows with the breach, and what it asks at the end is its next multiplier. One limit after the other, as {@link Multipliers} moves that
 * of the budget, gets stuck where two of them hold each other. Every bound that is looked at on the way is {@link
 * Relaxation#bound}, which holds for any multipliers: nothing but its tightness hangs on how well this converges.
 */
final class Balance {
    private static final double STIFF_SHARE = 3;
    private static final double STIFF_COUNT = 0.1;
    private static final double STIFFER = 1.3;
    /** Times what a choice is worth: a limit that nothing can keep is weighed so much that the bound says so, and no more. */
    private static final double BEYOND_REASON = 1e6;
    /** In so many rounds a bound has to come this much nearer, or it has come as near as it will. */
    private static final int ROUNDS_TO_JUDGE = 8;

    private static final double NEARER = 1e-3;

    private final Relaxation relaxation;
    private final Effort effort;
    private final List<Row> rows;
    private final Incidence incidence;
    private final Tangent tangent;
    private final double[] excess;
    private final double[] breach;
    private final double[] stiffness;
    private final double[] next;
    private final double worth;

    Balance(Relaxation relaxation, Effort effort) {
        this.relaxation = relaxation;
        this.effort = effort;
        this.rows = relaxation.rows;
        this.incidence = new Incidence(relaxation);
        this.tangent = new Tangent(relaxation);
        this.excess = new double[rows.size()];
        this.breach = new double[rows.size()];
        this.stiffness = new double[rows.size()];
        this.next = new double[rows.size()];
        this.worth = Math.max(Double.MIN_NORMAL, relaxation.bound() - relaxation.pool.worst());
    }

    /** The lowest bound found in so many rounds; stops as soon as it is not above {@code enough}. */
    double lowest(int rounds, double enough) {
        double best = Double.POSITIVE_INFINITY;
        double judged = best;
        begin();
        for (int round = 1; round <= rounds; round++) {
            measure();
            sweep();
            sweep();
            boolean isReasonable = price();
            relaxation.setMultipliers(next);
            best = Math.min(best, relaxation.bound());
            if (best <= enough || !isReasonable || !effort.isLeft()) return best;
            if (round % ROUNDS_TO_JUDGE > 0) continue;
            if (judged - best < NEARER * (best - enough)) return best;
            judged = best;
        }
        return best;
    }

    private void begin() {
        Arrays.fill(breach, Double.POSITIVE_INFINITY);
        for (int r = 0; r < stiffness.length; r++) {
            Row row = rows.get(r);
            double unit = row.unit(relaxation.pool);
            stiffness[r] = (r == 0 || row.isFloor ? STIFF_SHARE : STIFF_COUNT) * worth / unit / unit;
        }
    }

    /** False when a limit asks more than anything is worth. A limit that is kept no better than before becomes stiffer. */
    private boolean price() {
        boolean isReasonable = true;
        for (int r = 0; r < next.length; r++) {
            double now = rows.get(r).multiplier;
            next[r] = Math.max(0, now + stiffness[r] * excess[r]);
            isReasonable &= next[r] * rows.get(r).unit(relaxation.pool) <= BEYOND_REASON * worth;
            double left = Math.abs(Math.max(excess[r], -now / stiffness[r]));
            if (left > 0.7 * breach[r]) stiffness[r] *= STIFFER;
            breach[r] = left;
        }
        return isReasonable;
    }

    /** Anew each time, free of what steps lost to rounding. For the length of two sweeps a curved limit is taken for its tangent. */
    private void measure() {
        relaxation.together.settle();
        long steps = 0;
        for (int r = 0; r < excess.length; r++) {
            excess[r] = rows.get(r).excess(relaxation);
            steps += rows.get(r).items.length;
        }
        effort.spend(steps);
        incidence.follow();
    }

    private void sweep() {
        long steps = 0;
        for (int i : relaxation.places) {
            if (relaxation.fixed[i] != Relaxation.FREE) continue;
            steps += relaxation.items[i].touches() + incidence.rows[i].length;
            step(i);
        }
        effort.spend(steps);
    }

    private void step(int i) {
        int[] mine = incidence.rows[i];
        double[] coefficients = incidence.coefficients[i];
        double slope = tangent.slope(i);
        for (int k = 0; k < mine.length; k++) slope -= coefficients[k] * asks(mine[k]);
        double way = slope > 0 ? 1 - relaxation.x[i] : -relaxation.x[i];
        if (way == 0) return;
        double bend = tangent.bend(i, way);
        for (int k = 0; k < mine.length; k++) bend += stiff(mine[k], coefficients[k], way);
        double by = bend * Math.abs(way) <= Math.abs(slope) ? way : slope / bend;
        relaxation.move(i, by);
        for (int k = 0; k < mine.length; k++) excess[mine[k]] += coefficients[k] * by;
    }

    private double asks(int r) {
        return Math.max(0, rows.get(r).multiplier + stiffness[r] * excess[r]);
    }

    /** Also where the limit comes into play only on the way. */
    private double stiff(int r, double coefficient, double way) {
        double most = excess[r] + Math.max(0, coefficient * way);
        return rows.get(r).multiplier + stiffness[r] * most > 0 ? stiffness[r] * coefficient * coefficient : 0;
    }
}
