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
        Relaxation plain = new Relaxation(pool, core, base, Goals.none());
        lowest(plain);
        Choice best = new Choice(base);
        for (int i : core) if (plain.x[i] > 0.5) best.add(i);
        return best.uncovered() == 0 ? plain : withGoals(core, base);
    }

    /** What is left of it once the others are settled. */
    Relaxation rest(Relaxation root, int[] open, Choice base) {
        boolean isPlain = root.goals.all().isEmpty();
        return isPlain ? new Relaxation(pool, open, base, Goals.none()) : withGoals(open, base);
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
        Found found = lowest(of);
        double bound = found.bound();
        for (int cuts = 0; cuts < CUTS && bound > incumbent.enough() && effort.isLeft() && of.goals.cut(of); cuts++) {
            incumbent.round(of);
            double before = bound;
            found = lowest(of);
            bound = Math.min(bound, found.bound());
            if (before - bound < NOTICEABLE * (bound - incumbent.enough())) break;
        }
        return found.isLast() || bound <= incumbent.enough() ? bound : Math.min(bound, byMultipliers(of));
    }

    /** {@code isLast}: another way of looking would not find a lower one. */
    private record Found(double bound, boolean isLast) {}

    private Found lowest(Relaxation of) {
        Interior interior = new Interior(of, effort);
        if (!interior.isAfforded()) return new Found(byMultipliers(of), true);
        double bound = interior.lowest(incumbent.enough());
        return new Found(bound, interior.isSettled());
    }

    private double byMultipliers(Relaxation of) {
        return new Multipliers(of, effort, TRIALS, SWEEPS, ROUNDS).lowest(incumbent.enough());
    }
}
