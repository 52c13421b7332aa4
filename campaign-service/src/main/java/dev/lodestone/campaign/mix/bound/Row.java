package dev.lodestone.campaign.mix.bound;

import dev.lodestone.campaign.mix.pool.Choice;
import dev.lodestone.campaign.mix.pool.Pool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One linear limit, sum of coefficient * x at most {@code bound}, with its Lagrange multiplier: what the relaxation pays for breaking it. */
public final class Row {
    public final int[] items;
    final double[] coefficients;
    final double bound;
    public final double scale;
    public final boolean isFloor;
    final @Nullable Curve curve;
    private final double size;
    public double multiplier;

    private Row(
            int[] items, double[] coefficients, double bound, double scale, boolean isFloor, @Nullable Curve curve) {
        this.items = items;
        this.coefficients = coefficients;
        this.bound = bound;
        this.scale = scale;
        this.isFloor = isFloor;
        this.curve = curve;
        double size = Math.abs(bound) + (curve == null ? 0 : curve.most());
        for (double coefficient : coefficients) size += Math.abs(coefficient);
        this.size = size;
    }

    /** The limits of a pool for the core when the items of the base are in already. The budget comes first. */
    static List<Row> of(Relaxation relaxation) {
        Pool pool = relaxation.pool;
        int[] core = relaxation.core;
        Choice base = relaxation.base;
        List<Row> rows = new ArrayList<>();
        long budget = pool.limits.budget() - base.cost;
        double scale = Math.max(1, budget);
        rows.add(new Row(
                core,
                IntStream.of(core).mapToDouble(i -> pool.items[i].cost / scale).toArray(),
                budget / scale,
                scale,
                false,
                null));
        for (int group = 0; group < pool.groups(); group++) {
            int wanted = group;
            int[] members = IntStream.of(core)
                    .filter(i -> pool.items[i].group == wanted)
                    .toArray();
            int most = pool.limits.most().get(group);
            int least = pool.limits.least().get(group);
            if (most < base.perGroup[group] + members.length)
                rows.add(counted(members, 1, most - base.perGroup[group]));
            if (least > base.perGroup[group]) rows.add(counted(members, -1, base.perGroup[group] - least));
        }
        rows.addAll(ofRivals(pool, core, base));
        if (pool.limits.hasFloor()) {
            int[] everywhere = IntStream.range(0, pool.floorWeights.length).toArray();
            rows.add(new Row(
                    core,
                    IntStream.of(core).mapToDouble(i -> -pool.overFloor[i]).toArray(),
                    base.plainFloor,
                    1,
                    true,
                    Curve.of(relaxation.weighing.floor, everywhere, 1)));
        }
        rows.addAll(relaxation.goals.rows(relaxation));
        return rows;
    }

    private static List<Row> ofRivals(Pool pool, int[] core, Choice base) {
        List<List<Integer>> members = new ArrayList<>();
        for (int group = 0; group < base.perRivals.length; group++) members.add(new ArrayList<>());
        for (int i : core) {
            for (int group : pool.rivals[i]) members.get(group).add(i);
        }
        List<Row> rows = new ArrayList<>();
        for (int group = 0; group < base.perRivals.length; group++) {
            int[] among =
                    members.get(group).stream().mapToInt(Integer::intValue).toArray();
            int in = base.perRivals[group];
            if (among.length + in > 1) rows.add(counted(among, 1, 1 - in));
        }
        return rows;
    }

    static Row linear(int[] items, double[] coefficients, double bound) {
        return new Row(items, coefficients, bound, 1, false, null);
    }

    /** The same with what hangs on channels besides, and so another bound. */
    Row bent(Curve by, double to) {
        return new Row(items, coefficients, to, scale, isFloor, by);
    }

    static Row counted(int[] members, double coefficient, double bound) {
        double[] coefficients = new double[members.length];
        Arrays.fill(coefficients, coefficient);
        return linear(members, coefficients, bound);
    }

    /** Adds to what each item pays. How much is that of all together? */
    double charge(double[] prices) {
        if (multiplier == 0) return 0;
        for (int k = 0; k < items.length; k++) {
            prices[items[k]] += multiplier * coefficients[k];
        }
        if (curve != null) curve.charge(multiplier);
        return multiplier * size;
    }

    /** By how much the limit is broken. */
    public double excess(Relaxation relaxation) {
        double sum = curve == null ? -bound : -bound - curve.at(relaxation);
        for (int k = 0; k < items.length; k++) {
            sum += coefficients[k] * relaxation.x[items[k]];
        }
        return sum;
    }

    /** What one more of the item at this place adds to the sum, as things stand. */
    double slope(Relaxation relaxation, int k) {
        return curve == null ? coefficients[k] : coefficients[k] - curve.slope(relaxation, items[k]);
    }

    public boolean isCurved() {
        return curve != null;
    }

    /** The floor is measured in money, the budget in parts of itself, and everything else is counted. */
    public double unit(Pool pool) {
        return isFloor ? Math.max(1, pool.limits.budget()) : 1;
    }

    /** The same multiplier for a limit that is measured otherwise. */
    public double multiplierAt(double otherScale) {
        return multiplier * otherScale / scale;
    }
}
