package dev.lodestone.campaign.mix.search;

import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.part.Whole;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The least that a choice must hold: required items, the fewest of each group, enough channels, a floor above water. */
final class Foundation {
    private final Pool pool;
    private final Effort effort;

    Foundation(Pool pool, Effort effort) {
        this.pool = pool;
        this.effort = effort;
    }

    /** Quick and usually right; empty does not say that there is none. */
    Optional<Choice> lay() {
        Choice empty = new Choice(pool);
        return IntStream.range(0, 2)
                .mapToObj(cheapestFirst -> lay(
                        cheapestFirst == 0
                                ? i -> empty.gain(i) / Math.max(1, pool.items[i].cost)
                                : i -> -pool.items[i].cost))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Choice> lay(IntToDoubleFunction rank) {
        Choice choice = new Choice(pool);
        for (int i = 0; i < pool.size(); i++) {
            if (!pool.items[i].required) continue;
            if (!fits(choice, i)) return Optional.empty();
            choice.add(i);
        }
        for (int group = 0; group < pool.groups(); group++) {
            if (pool.limits.least().get(group) == 0) continue;
            Ranking members = new Ranking(pool.size());
            for (int i = 0; i < pool.size(); i++) {
                if (pool.items[i].group == group && !choice.in.get(i)) members.put(i, rank.applyAsDouble(i));
            }
            while (!members.isEmpty()
                    && choice.perGroup[group] < pool.limits.least().get(group)) {
                int i = members.next();
                if (fits(choice, i)) choice.add(i);
            }
        }
        cover(choice);
        Choice whole = !choice.clearsFloor() ? raised(choice) : choice;
        return whole.isWhole() ? Optional.of(whole) : Optional.empty();
    }

    /** Without the floor, which later items may raise. */
    private boolean fits(Choice choice, int i) {
        if (pool.items[i].cost > pool.limits.budget() - choice.cost) return false;
        if (choice.perGroup[pool.items[i].group] >= pool.limits.most().get(pool.items[i].group)) return false;
        return IntStream.of(pool.rivals[i]).noneMatch(choice.in::get);
    }

    private void cover(Choice choice) {
        Map<Integer, Whole> wholes = new HashMap<>();
        pool.limits.coverage().wholes().forEach(whole -> whole.parts().forEach(channel -> wholes.put(channel, whole)));
        while (choice.uncovered() > 0 && effort.isLeft()) {
            double best = 0;
            int picked = -1;
            for (int i = 0; i < pool.size(); i++) {
                Pool.Item item = pool.items[i];
                if (choice.in.get(i) || !fits(choice, i)) continue;
                effort.spend(item.touches());
                double newly = newly(choice, item, wholes);
                if (newly / Math.max(1, item.cost) > best) {
                    best = newly / Math.max(1, item.cost);
                    picked = i;
                }
            }
            if (picked < 0) return;
            choice.add(picked);
        }
    }

    /** What the item adds to channels and wholes that are not covered yet, each as a part of what that asks. */
    private double newly(Choice choice, Pool.Item item, Map<Integer, Whole> wholes) {
        Pool.Limits.Coverage asked = pool.limits.coverage();
        double newly = 0;
        for (int k = 0; k < item.channels.length; k++) {
            int channel = item.channels[k];
            Whole whole = wholes.get(channel);
            if (whole != null) newly += whole.brought(choice.load, channel, item.loads[k]);
            else if (asked.single().contains(channel))
                newly += Math.min(item.loads[k], Math.max(0, asked.load() - choice.load[channel])) / asked.load();
        }
        return newly;
    }

    /** By what lifts the floor most per cost. */
    private Choice raised(Choice choice) {
        Choice onFloor = Choice.of(pool.onFloor(), choice.in);
        new Greedy(true, effort).grow(onFloor);
        return Choice.of(pool, onFloor.in);
    }
}
