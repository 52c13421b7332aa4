package dev.lodestone.campaign.mix.search;

import dev.lodestone.campaign.mix.part.Whole;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The items to choose from and what a choice is worth: sum of weight * (1 - exp(-load)) over channels, and the plain part. */
public final class Pool {
    private static final double ROUNDING = 1e-9;

    final Item[] items;
    final double[] weights;
    final double[] floorWeights;
    final Limits limits;
    final int[][] rivals;

    /** What an item brings to the floor beyond what its cost asks: good enough to search by, not to decide by. */
    final double[] overFloor;

    public Pool(List<Item> items, double[] weights, double[] floorWeights, Limits limits) {
        this.items = items.toArray(Item[]::new);
        this.weights = weights.clone();
        this.floorWeights = floorWeights.clone();
        this.limits = limits;
        double asked = limits.asked();
        this.overFloor = Arrays.stream(this.items)
                .mapToDouble(item -> item.plain.brings() - asked * item.cost)
                .toArray();
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
        for (int i = 0; i < items.length; i++) {
            Item item = items[i];
            Plain plain = new Plain(overFloor[i], item.plain.brings());
            turned.add(new Item(item.cost, item.group, item.required, plain, item.channels, item.loads));
        }
        return new Pool(turned, floorWeights, floorWeights, limits);
    }

    /** Together items bring at most what each brings alone: where none clears the floor alone, no choice of them does. */
    boolean canGain() {
        Choice nobody = new Choice(this);
        double asked = limits.asked();
        return IntStream.range(0, items.length)
                .filter(i -> limits.most().get(items[i].group) > 0)
                .anyMatch(i -> items[i].cost == 0
                        ? nobody.floorGain(i) > 0
                        : nobody.floorGain(i) >= -ROUNDING * Math.max(1, asked * items[i].cost));
    }

    int size() {
        return items.length;
    }

    int groups() {
        return limits.least().size();
    }

    /** What does not saturate: in the objective, where it may be negative, and of what counts for the least return. */
    public record Plain(double objective, double brings) {}

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

        public boolean isRequired() {
            return required;
        }

        int touches() {
            return channels.length + 2;
        }
    }

    /**
     * What a choice must keep. {@code leastReturn}: what each unit of cost must bring, null when anything will do. {@code coverage}: what
     * must carry a load.
     */
    public record Limits(
            long budget,
            List<Integer> least,
            List<Integer> most,
            List<Set<Integer>> rivals,
            @Nullable BigDecimal leastReturn,
            Coverage coverage) {

        /** So many of these channels, each of which must carry such a load, and of the wholes that several channels make up. */
        public record Coverage(int count, Set<Integer> single, double load, List<Whole> wholes) {
            public static final Coverage NONE = new Coverage(0, Set.of(), 0, List.of());
        }

        boolean hasFloor() {
            return leastReturn != null;
        }

        /** More than what is spent. */
        boolean askForGain() {
            return leastReturn != null && leastReturn.compareTo(BigDecimal.ONE) > 0;
        }

        /** About what each minor unit must bring. */
        double asked() {
            return leastReturn == null ? 0 : leastReturn.doubleValue();
        }
    }
}
