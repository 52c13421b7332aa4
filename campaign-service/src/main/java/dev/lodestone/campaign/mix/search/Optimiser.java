package dev.lodestone.campaign.mix.search;

import dev.lodestone.campaign.mix.bound.Relaxation;
import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.pool.Choice;
import dev.lodestone.campaign.mix.pool.Pool;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the best choice, or a good one and how far it may be from the best: greedy starts, the relaxation over all items,
 * swaps around its boundary, and a tree over the items whose place the relaxation leaves open.
 */
public final class Optimiser {
    /** Of the items: where more are open, a relaxation over these alone is not worth making. */
    private static final double MOST = 0.5;

    private final Pool pool;
    private final Effort effort;
    private final Incumbent incumbent;
    private final Bounding bounding;

    private Optimiser(Pool pool, Effort effort) {
        this.pool = pool;
        this.effort = effort;
        this.incumbent = new Incumbent(pool, effort);
        this.bounding = new Bounding(pool, incumbent, effort);
    }

    /** {@code starts}: choices that the answer must not be worse than, where they keep the limits. */
    public static Solution best(Pool pool, List<BitSet> starts, Effort effort) {
        return new Optimiser(pool, effort).solve(starts);
    }

    /** Takes what fits in a given order, required items first, without looking at what it brings. */
    public static BitSet inOrder(Pool pool, int[] order) {
        Choice choice = new Choice(pool);
        for (boolean required : new boolean[] {true, false}) {
            for (int i : order) {
                if (pool.items[i].required == required && choice.allows(i)) choice.add(i);
            }
        }
        return choice.in;
    }

    /** Does the choice keep every limit, the lower ones too? */
    public static boolean keeps(Pool pool, BitSet chosen) {
        return Choice.of(pool, chosen).isWhole();
    }

    private Solution solve(List<BitSet> starts) {
        if (pool.limits.askForGain() && !pool.canGain()) return new Solution.None(true);
        starts.forEach(incumbent::offer);
        Foundation foundation = new Foundation(pool, effort);
        boolean coversAnyway = pool.limits.coverage().count() == 0;
        (coversAnyway ? foundation.lay() : foundation.bare()).ifPresent(this::grow);
        Choice base = foundation.required();
        if (base == null || pool.limits.hasFloor() && incumbent.choice().isEmpty() && isUnderWater())
            return new Solution.None(true);
        int[] core =
                IntStream.range(0, pool.size()).filter(i -> !base.in.get(i)).toArray();
        Relaxation root = bounding.root(core, base);
        double bound = bounding.bound(root);
        if (bound > incumbent.enough()) {
            incumbent.round(root);
            if (incumbent.choice().isEmpty() && !coversAnyway) foundation.lay().ifPresent(this::grow);
            incumbent
                    .choice()
                    .ifPresent(best -> incumbent.offer(Swaps.at(root, effort).improve(best)));
        }
        double least = bound <= incumbent.enough() ? incumbent.value() : below(root, bound);
        return incumbent
                .choice()
                .<Solution>map(best -> new Solution.Found(
                        best.in, incumbent.value(), Math.max(least, incumbent.value()), effort.wasInterrupted()))
                .orElseGet(() -> new Solution.None(least <= incumbent.enough()));
    }

    /** Where no start clears the floor: the choice that is furthest above it says whether any does, and may be the one to begin with. */
    private boolean isUnderWater() {
        Pool floor = pool.onFloor(pool.limits.withoutFloor());
        return switch (best(floor, List.of(), effort.part(0.3, 0.3))) {
            case Solution.None none -> none.proven();
            case Solution.Found found -> {
                incumbent.offer(found.items());
                yield found.bound() < -Solution.Found.PROOF * Math.max(1, floor.most());
            }
        };
    }

    private void grow(Choice foundation) {
        incumbent.offer(foundation);
        for (boolean perCost : new boolean[] {true, false}) {
            Choice grown = new Choice(foundation);
            new Greedy(pool, perCost, effort).grow(grown);
            incumbent.offer(grown);
        }
    }

    /** Only the items whose place is still open go into the tree; the others are settled once for all. */
    private double below(Relaxation root, double bound) {
        Choice base = new Choice(root.base);
        double now = root.bound();
        int[] open = IntStream.of(root.core)
                .filter(i -> {
                    double reduced = root.reduced(i);
                    if (now - Math.abs(reduced) > incumbent.enough()) return true;
                    if (reduced > 0) base.add(i);
                    return false;
                })
                .toArray();
        if (open.length > MOST * root.core.length)
            return new Tree(root, incumbent, effort).search(Math.min(now, bound));
        Relaxation rest = bounding.rest(root, open, base);
        rest.setMultiplier(rest.rows.getFirst(), root.rows.getFirst().multiplierAt(rest.rows.getFirst().scale));
        if (rest.rows.size() > 1) bound = Math.min(bound, bounding.bound(rest));
        return new Tree(rest, incumbent, effort).search(Math.min(now, bound));
    }

    /** What a search found. */
    public sealed interface Solution {

        /**
         * {@code bound}: no choice that keeps the limits is worth more. Equal to the value when the choice is proven best.
         * {@code interrupted}: by the clock, before that was proven.
         */
        record Found(BitSet items, double value, double bound, boolean interrupted) implements Solution {
            /** Far below what any figure of an answer shows, far above what rounding loses. */
            public static final double PROOF = 1e-9;

            public Found {
                interrupted &= !isProven(value, bound);
            }

            public boolean isProven() {
                return isProven(value, bound);
            }

            private static boolean isProven(double value, double bound) {
                return bound - value <= PROOF * Math.max(1, Math.abs(value));
            }
        }

        /** {@code proven}: there is none; otherwise none was found with the given effort. */
        record None(boolean proven) implements Solution {}
    }
}
