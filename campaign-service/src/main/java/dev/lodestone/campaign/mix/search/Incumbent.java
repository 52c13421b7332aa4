package dev.lodestone.campaign.mix.search;

import dev.lodestone.campaign.mix.bound.Relaxation;
import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.pool.Choice;
import dev.lodestone.campaign.mix.pool.Pool;
import dev.lodestone.campaign.mix.pool.Ranking;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The best choice so far. Of equals the first one found stays, and the way of finding is the same each time. */
final class Incumbent {
    /** Of what all items are worth; more than multipliers that say that nothing is possible lose to rounding. */
    private static final double ROUNDING = 1e-6;

    private final Pool pool;
    private final Cover cover;
    private final Greedy greedy;
    private final Ranking order;
    /** Made once: each of thousands of relaxations is rounded to it. */
    private final Choice rounded;
    /** Below what any choice is worth: a bound not above this says that there is none. */
    private final double nothing;

    private @Nullable Choice best;
    private double value = Double.NEGATIVE_INFINITY;

    Incumbent(Pool pool, Effort effort) {
        this.pool = pool;
        this.cover = new Cover(pool, effort);
        this.greedy = new Greedy(pool, true, effort);
        this.order = new Ranking(pool.size());
        this.rounded = new Choice(pool);
        this.nothing = pool.worst() - ROUNDING * Math.max(1, pool.most());
    }

    Optional<Choice> choice() {
        return Optional.ofNullable(best);
    }

    double value() {
        return value;
    }

    /** A bound not above this leaves nothing worth looking for. */
    double enough() {
        return best == null ? nothing : value + 0.5 * Optimiser.Solution.Found.PROOF * Math.max(1, Math.abs(value));
    }

    boolean offer(BitSet items) {
        return offer(Choice.of(pool, items));
    }

    boolean offer(Choice choice) {
        double reached = choice.value();
        if (reached <= value || !choice.isWhole()) return false;
        best = new Choice(choice);
        value = reached;
        return true;
    }

    /** What is in for the most part comes in first, then whatever still fits; where that covers too little, what covers comes before. */
    void round(Relaxation relaxation) {
        rounded.become(relaxation.base);
        addMostlyIn(relaxation);
        cover(relaxation);
        if (rounded.uncovered() > 0) {
            rounded.become(relaxation.base);
            cover(relaxation);
            addMostlyIn(relaxation);
        }
        if (!rounded.clearsFloor()) lift(relaxation);
        greedy.grow(rounded, relaxation.core, i -> relaxation.fixed[i] != Relaxation.OUT);
        offer(rounded);
    }

    private void addMostlyIn(Relaxation relaxation) {
        order.clear();
        for (int i : relaxation.core) {
            if (relaxation.x[i] > 0.5 && relaxation.fixed[i] != Relaxation.OUT) order.put(i, relaxation.x[i]);
        }
        while (!order.isEmpty()) {
            int i = order.next();
            if (rounded.allows(i)) rounded.add(i);
        }
    }

    /** Whoever covers may cost too much: takes out what the floor is better off without, least worth first, as long as enough stays covered. */
    private void lift(Relaxation relaxation) {
        order.clear();
        for (int i : relaxation.core) {
            if (!rounded.in.get(i) || relaxation.fixed[i] == Relaxation.IN) continue;
            rounded.remove(i);
            double lifts = -rounded.floorGain(i);
            if (lifts > 0) order.put(i, lifts / Math.max(Double.MIN_NORMAL, rounded.gain(i)));
            rounded.add(i);
        }
        while (!order.isEmpty() && !rounded.clearsFloor()) {
            int i = order.next();
            rounded.remove(i);
            if (rounded.uncovered() > 0) rounded.add(i);
        }
    }

    private void cover(Relaxation relaxation) {
        cover.complete(
                rounded, i -> 1.02 - relaxation.x[i], i -> relaxation.fixed[i] != Relaxation.OUT, pool.limits.budget());
    }
}
