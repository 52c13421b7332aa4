package dev.lodestone.campaign.mix.bound;

import dev.lodestone.campaign.mix.pool.Choice;
import dev.lodestone.campaign.mix.pool.Coverage;
import dev.lodestone.campaign.mix.pool.Pool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What of the coverage is still open once a base is in. The goals have their places after those of the items, and so many of them must
 * count. A bound under their rows is one of every choice that keeps the coverage.
 *
 * @param asked so many more must be reached
 */
public record Goals(int asked, List<Goal> all) {
    /** Of what everything is worth: a cut that asks less has nothing to say where things stand. */
    private static final double SLACK = 1e-6;

    public Goals {
        all = List.copyOf(all);
    }

    /** A bound that asks for less holds too. */
    public static Goals none() {
        return new Goals(0, List.of());
    }

    public static Goals of(Pool pool, int[] core, Choice base) {
        int asked = base.uncovered();
        return asked == 0 ? none() : new Goals(asked, open(pool, core, base));
    }

    private static List<Goal> open(Pool pool, int[] core, Choice base) {
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
        List<Goal> open = new ArrayList<>();
        for (int w = 0; w < reached.length; w++) {
            if (reached[w]) continue;
            int[] items = Arrays.copyOf(found[w], count[w]);
            double[] parts = Arrays.copyOf(brought[w], count[w]);
            open.add(new Goal(pool.size() + open.size(), coverage.wholes().get(w), base, items, parts));
        }
        return open;
    }

    IntStream places() {
        return all.stream().mapToInt(goal -> goal.place);
    }

    List<Row> rows(Relaxation relaxation) {
        List<Row> rows = new ArrayList<>();
        if (asked == 0) return rows;
        for (Goal goal : all) rows.addAll(goal.rows(relaxation));
        rows.add(Row.counted(places().toArray(), -1, -asked));
        return rows;
    }

    /** Adds rows that the present places break and no choice does, as long as nothing is decided; drops earlier ones that ask for nothing now. False when none is broken. */
    public boolean cut(Relaxation relaxation) {
        if (asked == 0) return false;
        double slack = SLACK * Math.max(0, relaxation.bound() - relaxation.pool.worst());
        relaxation.rows.subList(relaxation.limits, relaxation.rows.size()).removeIf(row -> row.multiplier <= slack);
        boolean isCut = false;
        for (Goal goal : all) {
            Row row = relaxation.fixed[goal.place] == Relaxation.OUT ? null : goal.cut(relaxation);
            if (row == null) continue;
            relaxation.rows.add(row);
            isCut = true;
        }
        return isCut;
    }
}
