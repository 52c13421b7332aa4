package dev.lodestone.campaign.mix.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The items to choose from and what a choice is worth: sum of weight * (1 - exp(-load)) over channels, and the plain part. */
public final class Pool {
    final Item[] items;
    final double[] weights;
    final double[] floorWeights;
    final Limits limits;
    final int[][] rivals;

    public Pool(List<Item> items, double[] weights, double[] floorWeights, Limits limits) {
        this.items = items.toArray(Item[]::new);
        this.weights = weights.clone();
        this.floorWeights = floorWeights.clone();
        this.limits = limits;
        this.rivals = new int[items.size()][];
        List<List<Integer>> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            found.add(new ArrayList<>());
        }
        for (Set<Integer> group : limits.rivals()) {
            group.forEach(one -> group.stream()
                    .filter(other -> !other.equals(one))
                    .forEach(other -> found.get(one).add(other)));
        }
        for (int i = 0; i < rivals.length; i++) {
            rivals[i] =
                    found.get(i).stream().mapToInt(Integer::intValue).distinct().toArray();
        }
    }

    /** The same items with the floor as what they are worth. */
    Pool onFloor() {
        List<Item> turned = new ArrayList<>();
        for (Item item : items) {
            Plain plain = new Plain(item.plain.floor(), item.plain.floor());
            turned.add(new Item(item.cost, item.group, item.required, plain, item.channels, item.loads));
        }
        return new Pool(turned, floorWeights, floorWeights, limits);
    }

    int size() {
        return items.length;
    }

    int groups() {
        return limits.least().size();
    }

    /** What does not saturate: in the objective, where it may be negative, and in the floor. */
    public record Plain(double objective, double floor) {}

    /**
     * One creator as the search sees it: a cost, a group, a share of each channel that it touches, and what it brings
     * whatever else is chosen. A load of {@code l} on a channel leaves {@code exp(-l)} of what was not reached yet.
     */
    public static final class Item {
        final long cost;
        final int group;
        final boolean required;
        final Plain plain;
        final int[] channels;
        final double[] loads;
        final double[] shares;

        public Item(long cost, int group, boolean required, Plain plain, int[] channels, double[] loads) {
            this.cost = cost;
            this.group = group;
            this.required = required;
            this.plain = plain;
            this.channels = channels.clone();
            this.loads = loads.clone();
            this.shares = new double[loads.length];
            for (int k = 0; k < loads.length; k++) {
                shares[k] = -Math.expm1(-loads[k]);
            }
        }

        int touches() {
            return channels.length + 2;
        }
    }

    /**
     * What a choice must keep. {@code hasFloor}: the floor function must not be below zero. {@code coverage}: so many of the
     * first channels must carry at least so much load.
     */
    public record Limits(
            long budget,
            List<Integer> least,
            List<Integer> most,
            List<Set<Integer>> rivals,
            boolean hasFloor,
            Coverage coverage) {

        public record Coverage(int count, int among, double load) {
            public static final Coverage NONE = new Coverage(0, 0, 0);
        }

        boolean hasGroupRules() {
            return least.stream().anyMatch(count -> count > 0)
                    || most.stream().anyMatch(count -> count < Integer.MAX_VALUE);
        }
    }
}
