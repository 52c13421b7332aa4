package dev.lodestone.campaign.mix.bound;

import dev.lodestone.campaign.mix.pool.Choice;
import dev.lodestone.campaign.mix.pool.Pool;
import java.util.Arrays;
import java.util.List;

/**
 * What a choice could be worth at most if items could be taken in part. Since the worth is concave in the loads, it lies
 * below its tangent at any load; and weighing the breaking of a limit by any multiplier only raises what is left. So {@link #bound}
 * is valid at every moment, and moving {@code x} and the multipliers only makes it tighter.
 */
public final class Relaxation {
    public static final byte FREE = 0;
    public static final byte IN = 1;
    public static final byte OUT = -1;

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
    public final Choice base;
    public final double[] load;
    public final double[] left;
    final double[] multiplier;
    /** What channels weigh in the tangent, of shared parts only what is held. */
    public final double[] weights;

    final Weighing weighing;
    final Together together;

    public Relaxation(Pool pool, int[] core, Choice base, Goals goals) {
        this.pool = pool;
        this.core = core;
        this.base = base;
        this.goals = goals;
        int size = pool.size() + goals.count();
        this.places = Arrays.copyOf(core, core.length + goals.count());
        this.items = Arrays.copyOf(pool.items, size);
        Arrays.fill(items, pool.size(), size, Pool.Item.NOTHING);
        for (int goal = 0; goal < goals.count(); goal++) places[core.length + goal] = goals.place(goal);
        this.x = new double[size];
        this.fixed = new byte[size];
        this.multiplier = new double[size];
        this.weighing = new Weighing(pool);
        this.weights = weighing.channels;
        this.load = base.load.clone();
        this.left = base.left.clone();
        this.rows = Row.of(this);
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
        for (Row each : rows) each.charge(multiplier);
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
        double bound = base.plain + together.beyond();
        for (int channel = 0; channel < load.length; channel++) {
            double weight = weights[channel];
            bound += weight * (-Math.expm1(-load[channel]) + left[channel] * (base.load[channel] - load[channel]));
        }
        for (Row row : rows) bound += row.multiplier * row.bound;
        for (int i : places) {
            if (fixed[i] == OUT) continue;
            double reduced = reduced(i);
            if (fixed[i] == IN || reduced > 0) bound += reduced;
        }
        return bound;
    }

    /** All places at once, free of what moves lost to rounding. */
    public void place(double[] to) {
        System.arraycopy(base.load, 0, load, 0, load.length);
        for (int i : places) {
            x[i] = to[i];
            for (int k = 0; k < items[i].channels.length; k++) load[items[i].channels[k]] += to[i] * items[i].loads[k];
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
