package dev.lodestone.campaign.mix.headline;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Tier;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Who of those whom the budget pays for is not booked since the limits, not the cost, keep them out of a plan. Of one that is not proven
 * best nothing can be said: it may lack a creator whom nothing but the search left out.
 */
final class Admission {
    /** More than the best plan may be off. */
    private static final double NOTICEABLE = 2e-9;

    private final MixModel model;
    private final Constraints limits;
    private final long largest;
    private final double now;
    private final int[] booked = new int[Tier.values().length];
    private final List<Set<String>> taken;
    private final IntFunction<Figures> withOneMore;

    Admission(MixModel model, BitSet plan) {
        this.model = model;
        this.limits = model.question().constraints();
        this.largest = limits.largestCost(model.question().budget());
        this.now = model.objective(plan);
        this.withOneMore = model.figuresWith(plan, 1);
        plan.stream().forEach(i -> booked[model.candidates().get(i).tier().ordinal()]++);
        this.taken = limits.rivals().stream()
                .filter(rivals -> plan.stream()
                        .anyMatch(i -> rivals.contains(model.candidates().get(i).id())))
                .toList();
    }

    boolean isAffordable(int i) {
        return model.cost(i) <= model.question().budget();
    }

    boolean isKeptOut(int i) {
        String id = model.candidates().get(i).id();
        return !isAdmitted(i) || taken.stream().anyMatch(rivals -> rivals.contains(id)) || wouldBringMore(i);
    }

    /** By the limits that concern this creator alone. */
    boolean isAdmitted(int i) {
        Candidate candidate = model.candidates().get(i);
        return limits.range(candidate.tier()).max() > 0 && limits.admits(candidate) && model.cost(i) <= largest;
    }

    /** There is money left for the creator: only a limit that a larger plan breaks can be in the way. */
    private boolean wouldBringMore(int i) {
        Tier tier = model.candidates().get(i).tier();
        boolean isFull = booked[tier.ordinal()] >= limits.range(tier).max();
        if (!isFull && limits.minRoi() == null) return false;
        Figures more = withOneMore.apply(i);
        return more.cost() <= model.question().budget()
                && more.objective(model.question().objective()) > now + NOTICEABLE * Math.max(1, Math.abs(now));
    }
}
