package dev.lodestone.campaign.mix.bound;

import dev.lodestone.campaign.mix.pool.Choice;
import dev.lodestone.campaign.mix.pool.Pool;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a choice could be worth at most if items could be taken in part. Since the worth is concave in the loads, it lies
 * below its tangent at any load; and weighing the breaking of a limit by any multiplier only raises what is left. So {@link #bound}
 * is valid at every moment, whatever the multipliers, and moving {@code x} and them only makes it tighter.
 */
public final class Relaxation {
    public static final byte FREE = 0;
    public static final byte IN = 1;
    public static final byte OUT = -1;
    private static final double ROUNDING = 1e-14;

    public final Pool pool;
    /** The items that may come, without the base. */
    public final int[] core;
    /** These, and the goals. */
    public final int[] places;

    public final Goals goals;
    public final Pool.Item[] items;
    public final double[] x;
    public final byte[] fixed;
    public final List<Row> rows;
    /** So many rows are limits of the pool; those after them are cuts. */
    final int limits;

    public final Choice base;
    public final double[] load;
    public final double[] left;
    final double[] multiplier;
    /** What channels weigh in the tangent, of shared parts only what is held. */
    public final double[] weights;

    final Weighing weighing;
    final Together together;
    /** All that the limits weigh: adding up so much loses some. */
    private double weighed;

    public Relaxation(Pool pool, int[] core, Choice base, Goals goals) {
        this.pool = pool;
        this.core = core;
        this.base = base;
        this.goals = goals;
        this.places = IntStream.concat(IntStream.of(core), goals.places()).toArray();
        int size = pool.size() + goals.all().size();
        this.items = Arrays.copyOf(pool.items, size);
        Arrays.fill(items, pool.size(), size, Pool.Item.NOTHING);
        this.x = new double[size];
        this.fixed = new byte[size];
        this.multiplier = new double[size];
        this.weighing = new Weighing(pool);
        this.weights = weighing.channels;
        this.load = base.load.clone();
        this.left = base.left.clone();
        this.rows = Row.of(this);
        this.limits = rows.size();
        this.together = new Together(this);
    }

    public void fix(int i, byte how) {
        fixed[i] = how;
        together.fixed(i);
        if (how != FREE) move(i, (how == IN ? 1 : 0) - x[i]);
    }

    /** Only what does not saturate, as far as it is worth anything, is placed by hand: everything else finds its own place. */
    void place(int i, double part) {
        if (slope(items[i], weights) == 0) move(i, part - x[i]);
    }

    /** What each item pays is added up anew: beside a multiplier beyond reason, the others would be lost to rounding for good. */
    public void setMultiplier(Row row, double to) {
        row.multiplier = to;
        charge();
    }

    /** All of them at once. */
    public void setMultipliers(double[] to) {
        for (int row = 0; row < to.length; row++) rows.get(row).multiplier = to[row];
        charge();
    }

    private void charge() {
        for (int i : places) multiplier[i] = 0;
        weighing.forgetPrices();
        weighed = 0;
        for (Row each : rows) weighed += each.charge(multiplier);
        weighing.weigh();
    }

    /** How much the item would add to the tangent, beyond what the limits make it pay. */
    public double reduced(int i) {
        together.refresh();
        return slope(items[i], weights)
                + together.slope(i, 0, weighing.parts)
                + items[i].plain.objective()
                - multiplier[i];
    }

    double slope(Pool.Item item, double[] by) {
        double slope = 0;
        for (int k = 0; k < item.channels.length; k++) {
            slope += by[item.channels[k]] * left[item.channels[k]] * item.loads[k];
        }
        return slope;
    }

    public double bound() {
        together.refresh();
        double bound = base.plain + together.beyond() + ROUNDING * weighed;
        for (int channel = 0; channel < load.length; channel++)
            bound += weights[channel]
                    * (-Math.expm1(-load[channel]) + left[channel] * (base.load[channel] - load[channel]));
        for (Row row : rows) bound += row.multiplier * row.bound;
        for (int i : places) if (fixed[i] != OUT) bound += fixed[i] == IN ? reduced(i) : Math.max(0, reduced(i));
        return bound;
    }

    /** All places at once, free of what moves lost to rounding. */
    public void place(double[] to) {
        System.arraycopy(base.load, 0, load, 0, load.length);
        for (int i : places) {
            Pool.Item item = items[i];
            x[i] = to[i];
            for (int k = 0; k < item.channels.length; k++) load[item.channels[k]] += to[i] * item.loads[k];
        }
        for (int channel = 0; channel < load.length; channel++) left[channel] = Math.exp(-load[channel]);
        together.settle();
    }

    public void move(int i, double by) {
        double before = x[i];
        x[i] = Math.clamp(before + by, 0, 1);
        Pool.Item item = items[i];
        for (int k = 0; k < item.channels.length; k++) {
            int channel = item.channels[k];
            load[channel] = Math.max(base.load[channel], load[channel] + by * item.loads[k]);
            left[channel] = Math.exp(-load[channel]);
        }
        if (item.touchesShared()) together.move(i, x[i] - before);
    }
}
