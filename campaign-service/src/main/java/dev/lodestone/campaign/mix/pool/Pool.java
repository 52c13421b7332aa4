package dev.lodestone.campaign.mix.pool;

import dev.lodestone.campaign.mix.part.Load;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The items to choose from and what a choice is worth: sum of weight * (1 - exp(-load)) over channels, and the plain part. */
public final class Pool {
    private static final double ROUNDING = 1e-9;

    public final Item[] items;
    public final double[] weights;
    public final double[] floorWeights;
    /** Who count for the coverage where shared parts do. */
    public final double[] people;

    public final Limits limits;
    public final Shared shared;

    /** The groups of rivals that each item belongs to. */
    public final int[][] rivals;

    /** What an item brings to the floor beyond what its cost asks: good enough to search by, not to decide by. */
    public final double[] overFloor;
    /** Of each channel nothing. */
    final double[] untaken;

    public Pool(List<Item> items, double[] weights, double[] floorWeights, Limits limits) {
        this(items, weights, floorWeights, limits, Shared.NONE);
    }

    public Pool(List<Item> items, double[] weights, double[] floorWeights, Limits limits, Shared shared) {
        this.items = items.toArray(Item[]::new);
        this.weights = weights.clone();
        this.floorWeights = floorWeights.clone();
        this.limits = limits;
        this.people = limits.coverage().people(weights.length);
        this.shared = shared;
        this.untaken = new double[weights.length];
        double asked = limits.asked();
        this.overFloor = Arrays.stream(this.items)
                .mapToDouble(item -> item.plain.brings() - asked * item.cost)
                .toArray();
        this.rivals = new int[items.size()][0];
        for (int group = 0; group < limits.rivals().size(); group++) {
            for (int one : limits.rivals().get(group)) {
                rivals[one] = Arrays.copyOf(rivals[one], rivals[one].length + 1);
                rivals[one][rivals[one].length - 1] = group;
            }
        }
    }

    /** The same items under these limits with the floor as what they are worth. */
    public Pool onFloor(Limits under) {
        List<Item> turned = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            Item item = items[i];
            Plain plain = new Plain(overFloor[i], item.plain.brings());
            Load everywhere = new Load(item.channels, item.loads);
            turned.add(new Item(item.cost, item.group, item.required, plain, everywhere, item.own));
        }
        return new Pool(turned, floorWeights, floorWeights, under, shared.onFloor());
    }

    /** Together items bring at most what each brings alone: where none clears the floor alone, no choice of them does. */
    public boolean canGain() {
        Choice nobody = new Choice(this);
        double asked = limits.asked();
        return IntStream.range(0, items.length)
                .filter(i -> limits.most().get(items[i].group) > 0)
                .anyMatch(i -> items[i].cost == 0
                        ? nobody.floorGain(i) > 0
                        : nobody.floorGain(i) >= -ROUNDING * Math.max(1, asked * items[i].cost));
    }

    /** No choice is worth less. */
    public double worst() {
        return Arrays.stream(items)
                .mapToDouble(item -> Math.min(0, item.plain.objective()))
                .sum();
    }

    /** What all items would be worth at most if each took nothing from another, losses counted as gains. */
    public double most() {
        double plain = Arrays.stream(items)
                .mapToDouble(item -> Math.abs(item.plain.objective()))
                .sum();
        return plain + Arrays.stream(weights).sum();
    }

    public int size() {
        return items.length;
    }

    public int groups() {
        return limits.least().size();
    }

    /** What does not saturate: in the objective, where it may be negative, and of what counts for the least return. */
    public record Plain(double objective, double brings) {}

    /**
     * One creator as the search sees it: a cost, a group, a share of each channel that it touches, and what it brings
     * whatever else is chosen. A load of {@code l} on a channel leaves {@code exp(-l)} of what was not reached yet.
     */
    public static final class Item {
        public static final Item NOTHING = new Item(0, 0, false, new Plain(0, 0), new int[0], new double[0]);

        public final long cost;
        public final int group;
        public final boolean required;
        public final Plain plain;
        public final int[] channels;
        public final double[] loads;
        public final double[] shares;
        public final Own own;

        public Item(long cost, int group, boolean required, Plain plain, int[] channels, double[] loads) {
            this(cost, group, required, plain, new Load(channels, loads), Own.NONE);
        }

        public Item(long cost, int group, boolean required, Plain plain, Load everywhere, Own own) {
            this.cost = cost;
            this.group = group;
            this.required = required;
            this.plain = plain;
            this.channels = everywhere.on().clone();
            this.loads = everywhere.by().clone();
            this.shares = new double[loads.length];
            for (int k = 0; k < loads.length; k++) shares[k] = -Math.expm1(-loads[k]);
            this.own = own;
        }

        public boolean isRequired() {
            return required;
        }

        public boolean touchesShared() {
            return own.count() > 0;
        }

        public int touches() {
            return channels.length + own.count() + 2;
        }
    }
}
