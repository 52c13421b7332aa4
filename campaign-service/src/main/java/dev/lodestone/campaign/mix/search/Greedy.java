package dev.lodestone.campaign.mix.search;

import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.pool.Choice;
import dev.lodestone.campaign.mix.pool.Pool;
import dev.lodestone.campaign.mix.pool.Ranking;
import java.util.function.IntPredicate;

/**
 * Grows a choice by what brings most, or most per cost. Gains only shrink while a choice grows, so an old gain is a bound:
 * an item is looked at again only when it comes up first.
 */
final class Greedy {
    private static final double NOTICEABLE = 1e-9;

    private final boolean perCost;
    private final Effort effort;
    /** Made once: it is filled for each of thousands of choices. */
    private final Ranking offers;

    Greedy(Pool pool, boolean perCost, Effort effort) {
        this.perCost = perCost;
        this.effort = effort;
        this.offers = new Ranking(pool.size());
    }

    void grow(Choice choice) {
        int[] all = new int[choice.pool.size()];
        java.util.Arrays.setAll(all, i -> i);
        grow(choice, all, i -> true);
    }

    void grow(Choice choice, int[] from, IntPredicate mayCome) {
        offers.clear();
        for (int i : from) {
            if (!mayCome.test(i) || !choice.allows(i)) continue;
            double rank = rank(choice, i);
            if (rank > 0) offers.put(i, rank);
        }
        int taken = 0;
        while (!offers.isEmpty() && effort.isLeft()) {
            int best = offers.first();
            if (!choice.allows(best)) {
                offers.drop();
            } else if (offers.mark() == taken) {
                offers.drop();
                choice.add(best);
                taken++;
            } else {
                double rank = rank(choice, best);
                if (rank > 0) offers.rank(rank, taken);
                else offers.drop();
            }
        }
    }

    /** Zero when it is not worth a look. Before there was one at the floor, where there is one. */
    private double rank(Choice choice, int i) {
        Pool.Item item = choice.pool.items[i];
        effort.spend(choice.pool.limits.hasFloor() ? 2L * item.touches() : item.touches());
        double gain = choice.gain(i);
        if (gain <= NOTICEABLE) return 0;
        return perCost ? gain / Math.max(1, item.cost) : gain;
    }
}
