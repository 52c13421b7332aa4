package dev.lodestone.campaign.mix.search;

import dev.lodestone.campaign.mix.bound.Goals;
import dev.lodestone.campaign.mix.bound.Multipliers;
import dev.lodestone.campaign.mix.bound.Relaxation;
import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.interior.Interior;
import dev.lodestone.campaign.mix.pool.Choice;
import dev.lodestone.campaign.mix.pool.Coverage;
import dev.lodestone.campaign.mix.pool.Pool;

/** What no choice from some items can be worth more than. */
record Bounding(Pool pool, Incumbent incumbent, Effort effort) {
    private static final int TRIALS = 30;
    private static final int SWEEPS = 40;
    private static final int ROUNDS = 120;
    private static final int CUTS = 10;
    /** Of what is between bound and value: rows that bring less are not worth looking for more. */
    private static final double NOTICEABLE = 0.01;

    /** Goals are many rows of their own: they come in only where what is best without them does not reach enough. */
    Relaxation root(int[] core, Choice base) {
        if (base.uncovered() == 0 || incumbent.choice().isEmpty()) return withGoals(core, base);
        Relaxation plain = new Relaxation(pool, core, base, Goals.none(pool));
        lowest(plain);
        Choice best = new Choice(base);
        for (int i : core) if (plain.x[i] > 0.5) best.add(i);
        return best.uncovered() == 0 ? plain : withGoals(core, base);
    }

    /** What is left of it once the others are settled. */
    Relaxation rest(Relaxation root, int[] open, Choice base) {
        boolean isPlain = root.goals.count() == 0;
        return isPlain ? new Relaxation(pool, open, base, Goals.none(pool)) : withGoals(open, base);
    }

    private Relaxation withGoals(int[] core, Choice base) {
        Coverage coverage = pool.limits.coverage();
        if (coverage.count() > 0) {
            long steps = 0;
            for (int i : core) steps += coverage.touches(pool.items[i]);
            effort.spend(steps);
        }
        return new Relaxation(pool, core, base, Goals.of(pool, core, base));
    }

    /** Rows that are added where it breaks them make it lower. */
    double bound(Relaxation of) {
        double bound = lowest(of);
        double lower = bound;
        for (int cuts = 0; cuts < CUTS && lower > incumbent.enough() && effort.isLeft() && of.goals.cut(of); cuts++) {
            bound = lower;
            incumbent.round(of);
            lower = Math.min(bound, lowest(of));
            if (bound - lower < NOTICEABLE * (lower - incumbent.enough())) break;
        }
        return lower;
    }

    private double lowest(Relaxation of) {
        Interior interior = new Interior(of, effort);
        double bound = interior.lowest(incumbent.enough());
        if (interior.isSettled() || bound <= incumbent.enough()) return bound;
        return Math.min(bound, new Multipliers(of, effort, TRIALS, SWEEPS, ROUNDS).lowest(incumbent.enough()));
    }
}
