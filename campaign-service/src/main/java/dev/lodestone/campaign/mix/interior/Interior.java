package dev.lodestone.campaign.mix.interior;

import dev.lodestone.campaign.mix.bound.Relaxation;
import dev.lodestone.campaign.mix.bound.Row;
import dev.lodestone.campaign.mix.bound.Tangent;
import dev.lodestone.campaign.mix.effort.Effort;

/**
 * Moves all places and all multipliers at once to where the bound is lowest, by a primal-dual interior-point method (Nocedal and
 * Wright, "Numerical Optimization", ch. 19): places stay between out and in, limits have room to spare, and what is lost by that
 * shrinks with each step. Some dozens of steps are enough, however many items there are. Every bound that is looked at on the way is
 * {@link Relaxation#bound}, which holds for any places and multipliers: nothing but its tightness hangs on how well this converges.
 */
public final class Interior {
    private static final int STEPS = 60;
    /** As many are usually enough; where they would take more than such a part of the effort, it is better spent on a search. */
    private static final int USUAL = 25;

    private static final double MOST = 0.25;
    private static final double STUCK = 1e-6;
    private static final double EDGE = 0.1;
    /** Of what everything is worth: less is lost to rounding. */
    private static final double SETTLED = 1e-8;
    /** A bound that rises from here on has met rounding. */
    private static final double NEARLY = 1e-6;

    private final Relaxation relaxation;
    private final Effort effort;
    private final Tangent tangent;
    private final Columns columns;
    private final Pairs out;
    private final Pairs in;
    private final Pairs limits;
    private final double[] places;
    private final double[] bestPlaces;
    private final double[] bestMultipliers;
    private double best = Double.POSITIVE_INFINITY;
    private boolean settled;

    public Interior(Relaxation relaxation, Effort effort) {
        this.relaxation = relaxation;
        this.effort = effort;
        this.tangent = new Tangent(relaxation);
        this.columns = new Columns(relaxation);
        this.out = new Pairs(columns.free.length);
        this.in = new Pairs(columns.free.length);
        this.limits = new Pairs(relaxation.rows.size());
        this.places = relaxation.x.clone();
        this.bestPlaces = relaxation.x.clone();
        this.bestMultipliers = new double[limits.count()];
    }

    /** The lowest bound found from the present places on; stops as soon as it is not above {@code enough}. */
    public double lowest(double enough) {
        double least = relaxation.pool.worst();
        if (isLower() && best <= least || columns.free.length == 0) return best;
        if (!isAfforded()) return best;
        NormalEquations equations = new NormalEquations(relaxation, columns);
        begin(EDGE * (best - least) / columns.free.length);
        double step = 0;
        for (int steps = 0; steps < STEPS && effort.isLeft(); steps++) {
            double lost = out.lost() + in.lost() + limits.lost();
            settled = lost < (isLower() ? SETTLED : NEARLY) * (best - least);
            if (settled || best <= Math.max(enough, least)) break;
            // After a step that could not go far, the middle of the way is looked for first.
            double shrunk = step > 0.9 ? 0.05 : step > 0.5 ? 0.2 : 0.6;
            step = step(equations, shrunk * lost / (2 * out.count() + limits.count()));
            if (!(step > STUCK)) break;
        }
        relaxation.place(bestPlaces);
        relaxation.setMultipliers(bestMultipliers);
        return best;
    }

    public boolean isAfforded() {
        return effort.affords(USUAL * NormalEquations.steps(columns.size), MOST);
    }

    /** False when it did not come as near as it could: then another way may. */
    public boolean isSettled() {
        return settled;
    }

    private void begin(double product) {
        for (int k = 0; k < out.count(); k++) {
            double at = Math.clamp(relaxation.x[columns.free[k]], EDGE, 1 - EDGE);
            out.begin(k, at, product);
            in.begin(k, 1 - at, product);
        }
        place();
        for (int r = 0; r < limits.count(); r++) {
            Row row = relaxation.rows.get(r);
            limits.begin(r, Math.max(-row.excess(relaxation), EDGE * row.unit(relaxation.pool)), product);
        }
        relaxation.setMultipliers(limits.price);
    }

    private void place() {
        for (int k = 0; k < out.count(); k++) places[columns.free[k]] = out.distance[k];
        relaxation.place(places);
    }

    private boolean isLower() {
        double bound = relaxation.bound();
        if (!(bound < best)) return false;
        best = bound;
        System.arraycopy(relaxation.x, 0, bestPlaces, 0, bestPlaces.length);
        for (int r = 0; r < bestMultipliers.length; r++) bestMultipliers[r] = relaxation.rows.get(r).multiplier;
        return true;
    }

    private double step(NormalEquations equations, double aim) {
        columns.follow();
        double[] off = new double[limits.count()];
        double[] asked = new double[limits.count()];
        for (int r = 0; r < asked.length; r++) {
            off[r] = relaxation.rows.get(r).excess(relaxation) + limits.distance[r];
            asked[r] = aim / limits.distance[r] + limits.stiffness(r) * (off[r] - limits.distance[r]);
        }
        for (int k = 0; k < columns.free.length; k++) {
            double apart = aim / out.distance[k] - aim / in.distance[k];
            double push = relaxation.reduced(columns.free[k]) + apart - columns.asked(k, asked);
            double way = push > 0 ? in.distance[k] : -out.distance[k];
            equations.push[k] = push;
            equations.stiffness[k] = out.stiffness(k) + in.stiffness(k) + tangent.sharedBend(columns.free[k], way);
        }
        equations.solve(limits, effort);
        for (int r = 0; r < asked.length; r++) {
            limits.toward(r, -off[r] - equations.answer[r] / limits.stiffness(r), aim);
        }
        for (int k = 0; k < columns.free.length; k++) {
            out.toward(k, equations.move[k], aim);
            in.toward(k, -equations.move[k], aim);
        }
        return go();
    }

    /** Places may go as far as they can, and prices as far as those can. */
    private double go() {
        double move = Math.min(limits.roomToMove(), Math.min(out.roomToMove(), in.roomToMove()));
        double ask = Math.min(limits.roomToAsk(), Math.min(out.roomToAsk(), in.roomToAsk()));
        limits.go(move, ask);
        out.go(move, ask);
        in.go(move, ask);
        place();
        relaxation.setMultipliers(limits.price);
        return Math.min(move, ask);
    }
}
