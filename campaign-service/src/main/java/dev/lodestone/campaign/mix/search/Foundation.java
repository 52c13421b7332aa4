package dev.lodestone.campaign.mix.search;

import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.pool.Choice;
import dev.lodestone.campaign.mix.pool.Pool;
import dev.lodestone.campaign.mix.pool.Ranking;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        return ranks().map(this::lay).flatMap(Optional::stream).findFirst();
    }

    /** Without a look at the coverage, which whatever grows from here may bring by itself. */
    Optional<Choice> bare() {
        return Optional.ofNullable(counted(ranks().findFirst().orElseThrow()));
    }

    private Stream<IntToDoubleFunction> ranks() {
        Choice empty = new Choice(pool);
        return Stream.of(i -> empty.gain(i) / Math.max(1, pool.items[i].cost), i -> -pool.items[i].cost);
    }

    /** Required items and the fewest of each group; null when the required ones alone break a limit. */
    private @Nullable Choice counted(IntToDoubleFunction rank) {
        Choice choice = required();
        if (choice == null) return null;
        for (int group = 0; group < pool.groups(); group++) {
            if (pool.limits.least().get(group) == 0) continue;
            Ranking members = new Ranking(pool.size());
            for (int i = 0; i < pool.size(); i++) {
                if (pool.items[i].group == group && !choice.in.get(i)) members.put(i, rank.applyAsDouble(i));
            }
            while (!members.isEmpty()
                    && choice.perGroup[group] < pool.limits.least().get(group)) {
                int i = members.next();
                if (choice.fits(i)) choice.add(i);
            }
        }
        return choice;
    }

    private Optional<Choice> lay(IntToDoubleFunction rank) {
        Choice choice = counted(rank);
        if (choice == null) return Optional.empty();
        Choice covering = choice.uncovered() > 0 ? new Cover(pool, effort).cheap(choice) : choice;
        if (covering == null) return Optional.empty();
        Choice whole = !covering.clearsFloor() ? raised(covering) : covering;
        return whole.isWhole() ? Optional.of(whole) : Optional.empty();
    }

    /** By what lifts the floor most per cost. */
    private Choice raised(Choice choice) {
        Choice onFloor = Choice.of(pool.onFloor(pool.limits), choice.in);
        new Greedy(pool, true, effort).grow(onFloor);
        return Choice.of(pool, onFloor.in);
    }

    /** Null when the required items alone break a limit. */
    @Nullable
    Choice required() {
        Choice base = new Choice(pool);
        for (int i = 0; i < pool.size(); i++) {
            if (!pool.items[i].required) continue;
            if (!base.fits(i)) return null;
            base.add(i);
        }
        return base;
    }
}
