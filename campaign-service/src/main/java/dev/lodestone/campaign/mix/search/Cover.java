package dev.lodestone.campaign.mix.search;

import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.pool.Choice;
import dev.lodestone.campaign.mix.pool.Coverage;
import dev.lodestone.campaign.mix.pool.Pool;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Finds choices that reach enough of the coverage, cheap ones if possible. That it finds none says nothing. */
final class Cover {
    private static final int STARTS = 12;
    /** Not the first that can be paid for: what is left of the budget is worth something. */
    private static final int FEWEST_STARTS = 4;

    private final Pool pool;
    private final Effort effort;

    Cover(Pool pool, Effort effort) {
        this.pool = pool;
        this.effort = effort;
    }

    /** Grown from this one, within the budget; null when none is found. Costs that are seen askew lead to other ways of covering. */
    @Nullable
    Choice cheap(Choice base) {
        Random random = new Random(pool.size());
        Choice best = null;
        for (int start = 0; start < STARTS && effort.isLeft(); start++) {
            double[] askew = random.doubles(pool.size(), 0.6, 1.6).toArray();
            boolean asIs = start == 0;
            Choice trial = new Choice(base);
            complete(trial, i -> asIs ? 1 : askew[i], i -> true, Long.MAX_VALUE);
            if (trial.uncovered() > 0) continue;
            trial = cheaper(trial, base);
            if (best == null || trial.cost < best.cost) best = trial;
            if (best.cost <= pool.limits.budget() && start + 1 >= FEWEST_STARTS) return best;
        }
        return best != null && best.cost <= pool.limits.budget() ? best : null;
    }

    /** Takes one out after the other and covers anew without it, as long as that is cheaper. */
    private Choice cheaper(Choice start, Choice base) {
        Choice best = start;
        boolean moved = true;
        while (moved && effort.isLeft()) {
            moved = false;
            for (int out : best.in.stream().toArray()) {
                if (base.in.get(out) || !best.in.get(out)) continue;
                Choice trial = new Choice(best);
                trial.remove(out);
                complete(trial, i -> 1, i -> i != out, best.cost);
                trim(trial, base);
                if (trial.uncovered() == 0 && trial.cost < best.cost) {
                    best = trial;
                    moved = true;
                }
            }
        }
        return best;
    }

    /** Adds what brings most of the goals per cost until enough are reached, or nothing can be added. {@code price}: how much of the cost counts. */
    void complete(Choice choice, IntToDoubleFunction price, IntPredicate mayCome, long most) {
        Coverage coverage = pool.limits.coverage();
        while (choice.uncovered() > 0 && effort.isLeft()) {
            double best = 0;
            int picked = -1;
            boolean[] reached = coverage.reached(choice);
            double[] brought = new double[reached.length];
            for (int i = 0; i < pool.size(); i++) {
                Pool.Item item = pool.items[i];
                if (item.cost > most - choice.cost || !choice.suits(i) || !mayCome.test(i)) continue;
                if (!effort.spend(coverage.touches(item))) return;
                coverage.bring(brought, choice, reached, item);
                double newly = 0;
                for (double part : brought) newly += part;
                double rank = newly / Math.max(1, item.cost * price.applyAsDouble(i));
                if (rank > best) {
                    best = rank;
                    picked = i;
                }
            }
            if (picked < 0) return;
            choice.add(picked);
        }
    }

    /** Takes out what is not needed for the coverage, the dearest first. */
    void trim(Choice choice, Choice base) {
        List<Integer> added = new ArrayList<>(
                choice.in.stream().filter(i -> !base.in.get(i)).boxed().toList());
        added.sort(Comparator.comparingLong(i -> -pool.items[i].cost));
        for (int i : added) {
            choice.remove(i);
            if (choice.uncovered() > 0) choice.add(i);
        }
    }
}
