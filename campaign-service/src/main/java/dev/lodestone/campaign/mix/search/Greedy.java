package dev.lodestone.campaign.mix.search;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Grows a choice by what brings most, or most per cost. Gains only shrink while a choice grows, so an old gain is a bound:
 * an item is looked at again only when it comes up first.
 */
final class Greedy {
    private static final double NOTICEABLE = 1e-9;

    private record Offer(int item, double rank, int seenAt) {}

    private final boolean perCost;
    private final Effort effort;

    Greedy(boolean perCost, Effort effort) {
        this.perCost = perCost;
        this.effort = effort;
    }

    void grow(Choice choice) {
        int[] all = new int[choice.pool.size()];
        java.util.Arrays.setAll(all, i -> i);
        grow(choice, all);
    }

    void grow(Choice choice, int[] from) {
        PriorityQueue<Offer> offers = new PriorityQueue<>(
                Math.max(1, from.length),
                Comparator.comparingDouble(Offer::rank).reversed().thenComparingInt(Offer::item));
        for (int i : from) {
            offer(offers, choice, i, 0);
        }
        int taken = 0;
        while (!offers.isEmpty() && effort.isLeft()) {
            Offer best = offers.poll();
            if (!choice.allows(best.item())) continue;
            if (best.seenAt() == taken) {
                choice.add(best.item());
                taken++;
            } else {
                offer(offers, choice, best.item(), taken);
            }
        }
    }

    private void offer(PriorityQueue<Offer> offers, Choice choice, int i, int taken) {
        Pool.Item item = choice.pool.items[i];
        effort.spend(item.touches());
        double gain = choice.gain(i);
        if (gain <= NOTICEABLE || !choice.allows(i)) return;
        offers.add(new Offer(i, perCost ? gain / Math.max(1, item.cost) : gain, taken));
    }
}
