package dev.lodestone.campaign.mix.bound;

import dev.lodestone.campaign.mix.part.Whole;
import dev.lodestone.campaign.mix.pool.Choice;
import dev.lodestone.campaign.mix.pool.Pool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What of the coverage is still open once a base is in. Each goal is a place of its own in the relaxation, after those of the items, and 1
 * where it counts as reached: so many must count, and none counts for more than the parts of it that items bring. A choice
 * that reaches a goal brings parts of 1 at least ({@link Whole#brought}), so it keeps these rows, and a bound under them is one.
 */
public final class Goals {
    private static final double ROUNDING = 1e-9;
    private static final double BROKEN = 0.02;
    /** Of a goal: cuts for less would be steep. */
    private static final double LEAST_REST = 1e-3;

    /** So many more must be reached. */
    final int asked;

    /** Of each goal the items that bring some of it, and how much. */
    final List<int[]> items = new ArrayList<>();

    final List<double[]> parts = new ArrayList<>();
    private final int first;

    Goals(Pool pool, int[] core, Choice base) {
        this.asked = base.uncovered();
        this.first = pool.size();
        if (asked == 0) return;
        for (Whole whole : pool.limits.coverage().wholes()) {
            if (!whole.isReached(base.load)) add(whole, pool, core, base);
        }
    }

    private void add(Whole whole, Pool pool, int[] core, Choice base) {
        int[] found = new int[core.length];
        double[] brought = new double[core.length];
        int count = 0;
        for (int i : core) {
            found[count] = i;
            brought[count] = whole.brought(base.load, pool.items[i].channels, pool.items[i].loads);
            if (brought[count] > 0) count++;
        }
        items.add(Arrays.copyOf(found, count));
        parts.add(Arrays.copyOf(brought, count));
    }

    int count() {
        return items.size();
    }

    int place(int goal) {
        return first + goal;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (asked == 0) return rows;
        int[] places = new int[count()];
        for (int goal = 0; goal < count(); goal++) {
            places[goal] = place(goal);
            rows.add(row(goal, items.get(goal), parts.get(goal), items.get(goal).length));
        }
        rows.add(Row.counted(places, -1, -asked));
        return rows;
    }

    private Row row(int goal, int[] of, double[] brought, int count) {
        int[] members = Arrays.copyOf(of, count + 1);
        double[] coefficients = new double[count + 1];
        for (int k = 0; k < count; k++) coefficients[k] = -brought[k];
        members[count] = place(goal);
        coefficients[count] = 1;
        return Row.linear(members, coefficients, 0);
    }

    /** The parts of the goal that items at their present places bring. */
    double reached(int goal, double[] x) {
        double reached = 0;
        for (int k = 0; k < items.get(goal).length; k++) reached += parts.get(goal)[k] * x[items.get(goal)[k]];
        return reached;
    }

    /**
     * Adds rows that the present places break. Where those who are rather in than out bring less than a goal, others must bring the rest, to
     * which none of them adds more than all of it: so the goal counts for no more than their parts of that rest. Without this some
     * of every goal would do in place of all of a few. False when none is broken.
     */
    public boolean cut(Relaxation relaxation) {
        boolean isCut = false;
        for (int goal = 0; goal < count(); goal++) {
            if (relaxation.fixed[place(goal)] != Relaxation.OUT) isCut |= cut(relaxation, goal);
        }
        return isCut;
    }

    private boolean cut(Relaxation relaxation, int goal) {
        int[] of = items.get(goal);
        double rest = 1;
        for (int k = 0; k < of.length; k++) if (relaxation.x[of[k]] > 0.5) rest -= parts.get(goal)[k];
        if (rest <= LEAST_REST || rest == 1) return false;
        int[] others = new int[of.length];
        double[] brought = new double[of.length];
        int count = 0;
        double breach = relaxation.x[place(goal)];
        for (int k = 0; k < of.length; k++) {
            if (relaxation.x[of[k]] > 0.5) continue;
            others[count] = of[k];
            brought[count] = Math.min(1, parts.get(goal)[k] / rest * (1 + ROUNDING));
            breach -= brought[count++] * relaxation.x[of[k]];
        }
        if (breach < BROKEN) return false;
        relaxation.rows.add(row(goal, others, brought, count));
        return true;
    }
}
