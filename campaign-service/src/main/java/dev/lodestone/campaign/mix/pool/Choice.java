package dev.lodestone.campaign.mix.pool;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** A set of items with the load that it puts on each channel, so that one more or one less costs little. */
public final class Choice {
    public final Pool pool;
    public final BitSet in;
    public final double[] load;
    public final double[] left;
    public final Taken taken;
    public final int[] perGroup;
    public final int[] perRivals;
    public double plain;
    public double plainFloor;
    double plainBrings;
    public long cost;
    /** Not a number until somebody asks, after each change: whoever looks at one item after the other asks often. */
    private double floor = Double.NaN;

    public Choice(Pool pool) {
        this.pool = pool;
        this.in = new BitSet(pool.size());
        this.load = new double[pool.weights.length];
        this.left = new double[pool.weights.length];
        Arrays.fill(left, 1);
        this.taken = new Taken(pool);
        this.perGroup = new int[pool.groups()];
        this.perRivals = new int[pool.limits.rivals().size()];
    }

    public Choice(Choice other) {
        this(other.pool);
        become(other);
    }

    /** Takes over all of another choice from the same pool: for those who try one after the other. */
    public void become(Choice other) {
        in.clear();
        in.or(other.in);
        System.arraycopy(other.load, 0, load, 0, load.length);
        System.arraycopy(other.left, 0, left, 0, left.length);
        taken.become(other.taken);
        System.arraycopy(other.perGroup, 0, perGroup, 0, perGroup.length);
        System.arraycopy(other.perRivals, 0, perRivals, 0, perRivals.length);
        plain = other.plain;
        plainFloor = other.plainFloor;
        plainBrings = other.plainBrings;
        cost = other.cost;
        floor = other.floor;
    }

    /** Built anew: free of what adding and removing lost to rounding. */
    public static Choice of(Pool pool, BitSet items) {
        Choice choice = new Choice(pool);
        items.stream().forEach(choice::add);
        return choice;
    }

    public void add(int i) {
        in.set(i);
        shift(i, 1);
    }

    public void remove(int i) {
        in.clear(i);
        shift(i, -1);
    }

    private void shift(int i, int sign) {
        Pool.Item item = pool.items[i];
        for (int k = 0; k < item.channels.length; k++) {
            int channel = item.channels[k];
            load[channel] = Math.max(0, load[channel] + sign * item.loads[k]);
            left[channel] = Math.exp(-load[channel]);
        }
        taken.shift(item.own, sign);
        plain += sign * item.plain.objective();
        plainFloor += sign * pool.overFloor[i];
        plainBrings += sign * item.plain.brings();
        cost += sign * item.cost;
        floor = Double.NaN;
        perGroup[item.group] += sign;
        for (int group : pool.rivals[i]) perRivals[group] += sign;
    }

    public double gain(int i) {
        Pool.Item item = pool.items[i];
        return Taken.addedTo(item.plain.objective(), item, pool.weights, taken.worth, left)
                + taken.gain(item.own, pool.shared.worth, left);
    }

    public double floorGain(int i) {
        Pool.Item item = pool.items[i];
        return Taken.addedTo(pool.overFloor[i], item, pool.floorWeights, taken.floor, left)
                + taken.gain(item.own, pool.shared.floor, left);
    }

    public double value() {
        return Taken.reached(pool.weights, taken.worth, load) + plain;
    }

    double floor() {
        if (Double.isNaN(floor)) floor = Taken.reached(pool.floorWeights, taken.floor, load) + plainFloor;
        return floor;
    }

    /** An estimate of what the choice brings, held against its exact cost times the exact return that is asked. Nothing for nothing is no gain. */
    public boolean clearsFloor() {
        BigDecimal least = pool.limits.leastReturn();
        if (least == null) return true;
        BigDecimal brings = new BigDecimal(Taken.reached(pool.floorWeights, taken.floor, load) + plainBrings);
        if (brings.signum() <= 0 && pool.limits.askForGain()) return false;
        return brings.compareTo(least.multiply(BigDecimal.valueOf(cost))) >= 0;
    }

    /** Upper limits only, without the floor, which later items may raise. */
    public boolean fits(int i) {
        return pool.items[i].cost <= pool.limits.budget() - cost && suits(i);
    }

    /** Whatever it costs. */
    public boolean suits(int i) {
        Pool.Item item = pool.items[i];
        if (in.get(i) || perGroup[item.group] >= pool.limits.most().get(item.group)) return false;
        for (int group : pool.rivals[i]) if (perRivals[group] > 0) return false;
        return true;
    }

    /** Upper limits only: may the choice grow by this item? A floor may be under water as long as it rises. */
    public boolean allows(int i) {
        if (!fits(i)) return false;
        double lift = pool.limits.hasFloor() ? floorGain(i) : 0;
        return lift >= 0 || floor() + lift >= 0;
    }

    /** Every limit, the lower ones too. */
    public boolean isWhole() {
        if (cost > pool.limits.budget() || !pool.limits.admit(perGroup, perRivals)) return false;
        if (!clearsFloor() || uncovered() > 0) return false;
        return IntStream.range(0, pool.size()).allMatch(i -> in.get(i) || !pool.items[i].required);
    }

    public int uncovered() {
        return pool.limits.coverage().missing(this);
    }
}
