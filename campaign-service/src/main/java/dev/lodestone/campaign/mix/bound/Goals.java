package dev.lodestone.campaign.mix.bound;

import dev.lodestone.campaign.mix.part.Whole;
import dev.lodestone.campaign.mix.pool.Choice;
import dev.lodestone.campaign.mix.pool.Coverage;
import dev.lodestone.campaign.mix.pool.Pool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What of the coverage is still open once a base is in. Each goal is a place of its own in the relaxation, after those of the items, and 1
 * where it counts as reached: so many must count, and none counts for more than the parts of it that items bring. A choice
 * that reaches a goal brings parts of 1 at least ({@link Coverage#bring}), so it keeps these rows, and a bound under them is one.
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
    private final List<Whole> wholes = new ArrayList<>();
    private final int first;

    private Goals(Pool pool, int asked) {
        this.asked = asked;
        this.first = pool.size();
    }

    /** A bound that asks for less holds too. */
    public static Goals none(Pool pool) {
        return new Goals(pool, 0);
    }

    public static Goals of(Pool pool, int[] core, Choice base) {
        Goals goals = new Goals(pool, base.uncovered());
        if (goals.asked > 0) goals.fill(pool, core, base);
        return goals;
    }

    private void fill(Pool pool, int[] core, Choice base) {
        Coverage coverage = pool.limits.coverage();
        boolean[] reached = coverage.reached(base);
        int[] count = new int[reached.length];
        int[][] found = new int[reached.length][core.length];
        double[][] brought = new double[reached.length][core.length];
        double[] ofItem = new double[reached.length];
        for (int i : core) {
            coverage.bring(ofItem, base, reached, pool.items[i]);
            for (int w = 0; w < ofItem.length; w++) {
                if (ofItem[w] == 0) continue;
                found[w][count[w]] = i;
                brought[w][count[w]++] = ofItem[w];
            }
        }
        for (int w = 0; w < reached.length; w++) {
            if (reached[w]) continue;
            wholes.add(coverage.wholes().get(w));
            items.add(Arrays.copyOf(found[w], count[w]));
            parts.add(Arrays.copyOf(brought[w], count[w]));
        }
    }

    public int count() {
        return items.size();
    }

    int place(int goal) {
        return first + goal;
    }

    List<Row> rows(Relaxation relaxation) {
        List<Row> rows = new ArrayList<>();
        if (asked == 0) return rows;
        int[] places = new int[count()];
        for (int goal = 0; goal < count(); goal++) {
            places[goal] = place(goal);
            rows.add(row(goal, items.get(goal), parts.get(goal), items.get(goal).length));
            double lacking = Coverage.lacking(wholes.get(goal), relaxation.base);
            if (wholes.get(goal).isCut() && lacking > LEAST_REST) rows.add(curved(goal, lacking, relaxation));
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

    /** Who reaches a goal reaches all who lack, together: each counts for what it adds to the others. */
    private Row curved(int goal, double lacking, Relaxation relaxation) {
        Whole whole = wholes.get(goal);
        double least = lacking - ROUNDING;
        int count = items.get(goal).length;
        Curve curve = Curve.of(relaxation.weighing.people, whole.channels(), 1 / (least * whole.least()));
        return row(goal, items.get(goal), new double[count], count).bent(curve, (lacking - 1) / least);
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
