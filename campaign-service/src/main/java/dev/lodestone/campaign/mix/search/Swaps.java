package dev.lodestone.campaign.mix.search;

import dev.lodestone.campaign.mix.bound.Relaxation;
import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.pool.Choice;
import dev.lodestone.campaign.mix.pool.Pool;
import dev.lodestone.campaign.mix.pool.Ranking;
import java.util.stream.IntStream;

/** Makes a choice better by taking one item out, putting the best other in and filling up again. */
final class Swaps {
    private static final double NOTICEABLE = 1e-9;
    private static final int PASSES = 6;
    private static final int MOVING = 150;

    private final int[] around;
    private final Effort effort;
    private final Greedy greedy;

    private Swaps(Pool pool, int[] around, Effort effort) {
        this.around = around;
        this.effort = effort;
        this.greedy = new Greedy(pool, true, effort);
    }

    /** Only the items at the relaxation's boundary move; those that are clearly in or clearly out stay. */
    static Swaps at(Relaxation root, Effort effort) {
        Ranking nearest = new Ranking(root.core.length);
        for (int i : root.core) {
            nearest.put(i, -Math.abs(root.reduced(i)) / Math.max(1, root.pool.items[i].cost));
        }
        int[] around = IntStream.range(0, Math.min(MOVING, root.core.length))
                .map(place -> nearest.next())
                .toArray();
        return new Swaps(root.pool, around, effort);
    }

    Choice improve(Choice start) {
        Choice best = start;
        for (int pass = 0; pass < PASSES; pass++) {
            Choice better = once(best);
            if (better == best) return best;
            best = better;
        }
        return best;
    }

    private Choice once(Choice start) {
        Choice best = start;
        Choice trial = new Choice(start);
        double value = best.value();
        for (int out : around) {
            if (!best.in.get(out) || best.pool.items[out].required) continue;
            if (!effort.isLeft()) return best;
            trial.become(best);
            trial.remove(out);
            int instead = bestInstead(trial, out);
            if (instead >= 0) trial.add(instead);
            greedy.grow(trial, around, i -> true);
            double reached = trial.value();
            if (reached > value + NOTICEABLE * Math.max(1, Math.abs(value)) && trial.isWhole()) {
                best = new Choice(trial);
                value = reached;
            }
        }
        return best;
    }

    private int bestInstead(Choice trial, int out) {
        double most = 0;
        int picked = -1;
        for (int i : around) {
            if (i == out || !trial.allows(i)) continue;
            effort.spend(trial.pool.items[i].touches());
            double gain = trial.gain(i);
            if (gain > most) {
                most = gain;
                picked = i;
            }
        }
        return picked;
    }
}
