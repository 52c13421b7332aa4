package dev.lodestone.campaign.mix;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds plans: greedily by value and by value per cost, then better by swaps. Ties go to the smaller id. */
final class Planner {
    private static final double NOTICEABLE = 1e-9;
    private static final int PASSES = 4;

    /** Creators times segments looked at: bounds the time of the swaps alike on every machine. */
    private static final long LARGEST_EFFORT = 8_000_000;

    private final MixModel model;
    private final Limits limits;
    private final List<Integer> pool;
    private long effort = LARGEST_EFFORT;

    Planner(MixModel model, Limits limits) {
        this.model = model;
        this.limits = limits;
        this.pool = IntStream.range(0, model.candidates().size())
                .filter(i -> limits.admits(model.candidates().get(i)))
                .boxed()
                .sorted(Comparator.comparing(i -> model.candidates().get(i).id()))
                .toList();
    }

    /** The best of both greedy ways and of the given starts, improved; empty when the lower limits cannot be met. */
    Optional<BitSet> best(List<BitSet> starts) {
        return Stream.concat(Stream.of(greedy(true), greedy(false)).flatMap(Optional::stream), starts.stream())
                .filter(limits::satisfies)
                .reduce((one, other) -> model.objective(other) > model.objective(one) + NOTICEABLE ? other : one)
                .map(this::improve);
    }

    /** Fills the budget in a given order, without looking at what it brings. */
    Optional<BitSet> inOrderOf(IntToDoubleFunction rank) {
        return required().map(chosen -> {
            pool.stream()
                    .sorted(Comparator.comparingDouble((Integer i) -> -rank.applyAsDouble(i)))
                    .forEach(i -> addIfAllowed(chosen, i));
            return chosen;
        });
    }

    private Optional<BitSet> greedy(boolean perCost) {
        return required().map(chosen -> {
            for (int next = pick(chosen, pool, perCost, false); next >= 0; next = pick(chosen, pool, perCost, false)) {
                chosen.set(next);
            }
            return chosen;
        });
    }

    /** First what must be there, cheapest tier places by value per cost. */
    private Optional<BitSet> required() {
        BitSet chosen = new BitSet();
        for (List<BitSet> missing = limits.missing(chosen); !missing.isEmpty(); missing = limits.missing(chosen)) {
            List<Integer> wanted =
                    missing.getFirst().stream().boxed().filter(pool::contains).toList();
            int next = pick(chosen, wanted, true, true);
            if (next < 0) return Optional.empty();
            chosen.set(next);
        }
        return Optional.of(chosen);
    }

    private int pick(BitSet chosen, List<Integer> from, boolean perCost, boolean evenAtALoss) {
        effort -= (long) from.size() * model.question().segments().size();
        MixModel.Loads loads = model.loads(chosen);
        Question.Objective objective = model.question().objective();
        double now = model.figures(loads, -1).objective(objective);
        double best = Double.NEGATIVE_INFINITY;
        int picked = -1;
        for (int i : from) {
            if (chosen.get(i) || !limits.allowsAlso(chosen, i)) continue;
            double gain = model.figures(loads, i).objective(objective) - now;
            double rank = perCost ? gain / Math.max(1, model.cost(i)) : gain;
            if ((evenAtALoss || gain > NOTICEABLE) && rank > best) {
                best = rank;
                picked = i;
            }
        }
        return picked;
    }

    private BitSet improve(BitSet start) {
        BitSet chosen = (BitSet) start.clone();
        for (int pass = 0; pass < PASSES && improveOnce(chosen); pass++) {}
        return chosen;
    }

    /** Takes one out, puts one or none in, then fills up again; true when that was better. */
    private boolean improveOnce(BitSet chosen) {
        boolean better = false;
        for (int out : chosen.stream().toArray()) {
            if (effort < 0) return false;
            BitSet trial = (BitSet) chosen.clone();
            trial.clear(out);
            List<Integer> others = pool.stream().filter(i -> i != out).toList();
            for (int next = pick(trial, others, false, false); next >= 0; next = pick(trial, others, false, false)) {
                trial.set(next);
            }
            if (limits.satisfies(trial) && model.objective(trial) > model.objective(chosen) + NOTICEABLE) {
                chosen.clear();
                chosen.or(trial);
                better = true;
            }
        }
        return better;
    }

    private void addIfAllowed(BitSet chosen, int i) {
        if (limits.allowsAlso(chosen, i)) chosen.set(i);
    }
}
