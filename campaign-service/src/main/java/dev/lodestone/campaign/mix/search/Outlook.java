package dev.lodestone.campaign.mix.search;

import dev.lodestone.campaign.mix.bound.Goal;
import dev.lodestone.campaign.mix.bound.Goals;
import dev.lodestone.campaign.mix.bound.Relaxation;
import dev.lodestone.campaign.mix.pool.Pool;

/** What the decisions made so far leave: takes out what cannot come any more and puts in what cannot be done without. */
final class Outlook {
    private static final double ROUNDING = 1e-9;
    private static final double WHOLE = 1 - 1e-6;

    private final Relaxation relaxation;
    private final Goals goals;
    /** Of each group those who are in and those who may be, and of each group of rivals those who are in. */
    private final int[] in;

    private final int[] possible;
    private final int[] together;

    Outlook(Relaxation relaxation) {
        this.relaxation = relaxation;
        this.goals = relaxation.goals;
        this.in = relaxation.base.perGroup.clone();
        this.possible = in.clone();
        this.together = relaxation.base.perRivals.clone();
    }

    /** False when a limit is broken whatever comes. */
    boolean isPossible() {
        return reachesGoals() && keepsCounts() && reachesGoals();
    }

    private boolean keepsCounts() {
        Pool pool = relaxation.pool;
        long cost = relaxation.base.cost;
        System.arraycopy(relaxation.base.perGroup, 0, in, 0, in.length);
        System.arraycopy(relaxation.base.perRivals, 0, together, 0, together.length);
        for (int i : relaxation.core) {
            if (relaxation.fixed[i] != Relaxation.IN) continue;
            cost += pool.items[i].cost;
            if (cost > pool.limits.budget()) return false;
            in[pool.items[i].group]++;
            for (int rivals : pool.rivals[i]) together[rivals]++;
        }
        for (int count : together) if (count > 1) return false;
        System.arraycopy(in, 0, possible, 0, in.length);
        for (int i : relaxation.core) {
            int group = pool.items[i].group;
            if (relaxation.fixed[i] == Relaxation.FREE
                    && (pool.items[i].cost > pool.limits.budget() - cost
                            || in[group] >= pool.limits.most().get(group)
                            || isWithRival(pool.rivals[i]))) relaxation.fix(i, Relaxation.OUT);
            if (relaxation.fixed[i] == Relaxation.FREE) possible[group]++;
        }
        for (int group = 0; group < in.length; group++) {
            if (in[group] > pool.limits.most().get(group)
                    || possible[group] < pool.limits.least().get(group)) return false;
        }
        return true;
    }

    private boolean isWithRival(int[] groups) {
        for (int rivals : groups) if (together[rivals] > 0) return true;
        return false;
    }

    /** Repeats itself until nothing moves: whoever must come for one goal leaves others as they are, but a goal that is out makes others needed. */
    private boolean reachesGoals() {
        if (goals.asked() == 0) return true;
        for (boolean moved = true; moved; ) {
            moved = false;
            int left = 0;
            for (Goal goal : goals.all()) {
                if (relaxation.fixed[goal.place] != Relaxation.OUT && possible(goal) < 1) {
                    if (relaxation.fixed[goal.place] == Relaxation.IN) return false;
                    relaxation.fix(goal.place, Relaxation.OUT);
                    moved = true;
                }
                if (relaxation.fixed[goal.place] != Relaxation.OUT) left++;
            }
            if (left < goals.asked()) return false;
            for (Goal goal : goals.all()) {
                if (left == goals.asked() && relaxation.fixed[goal.place] == Relaxation.FREE)
                    relaxation.fix(goal.place, Relaxation.IN);
                if (relaxation.fixed[goal.place] == Relaxation.IN) moved |= demand(goal);
            }
        }
        return true;
    }

    /** What all who may still come bring of the goal together. */
    private double possible(Goal goal) {
        double possible = ROUNDING;
        for (int k = 0; k < goal.items.length; k++) {
            if (relaxation.fixed[goal.items[k]] != Relaxation.OUT) possible += goal.parts[k];
        }
        return possible;
    }

    /** Without whom too little of a goal is left that must be reached has to come. */
    private boolean demand(Goal goal) {
        double possible = possible(goal);
        boolean moved = false;
        for (int k = 0; k < goal.items.length; k++) {
            if (relaxation.fixed[goal.items[k]] != Relaxation.FREE || possible - goal.parts[k] >= 1) continue;
            relaxation.fix(goal.items[k], Relaxation.IN);
            moved = true;
        }
        return moved;
    }

    /** The place of the goal of which most is open whether it is reached; below zero where enough of them are. */
    int openGoal() {
        int whole = 0;
        double most = 0;
        int picked = -1;
        for (Goal goal : goals.all()) {
            if (relaxation.fixed[goal.place] == Relaxation.OUT) continue;
            double reached = goal.reached(relaxation.x);
            if (relaxation.fixed[goal.place] == Relaxation.IN || reached >= WHOLE) {
                whole++;
            } else if (reached * (1 - reached) > most) {
                most = reached * (1 - reached);
                picked = goal.place;
            }
        }
        return whole >= goals.asked() ? -1 : picked;
    }
}
