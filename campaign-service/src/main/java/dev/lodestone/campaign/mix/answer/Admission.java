package dev.lodestone.campaign.mix.answer;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question.Candidate;
import java.util.BitSet;
import java.util.Set;

/** Who of those whom the budget pays for is not booked since the limits, not the cost, keep them out of a plan. */
record Admission(MixModel model, BitSet plan) {

    boolean isAffordable(int i) {
        return model.cost(i) <= model.question().budget();
    }

    boolean isKeptOut(int i) {
        return !isAdmitted(i) || hasRivalIn(i) || wouldBringMore(i);
    }

    /** By the limits that concern this creator alone. */
    boolean isAdmitted(int i) {
        Constraints limits = model.question().constraints();
        Candidate candidate = model.candidates().get(i);
        return limits.range(candidate.tier()).max() > 0
                && limits.admits(candidate)
                && model.cost(i) <= limits.largestCost(model.question().budget());
    }

    private boolean hasRivalIn(int i) {
        String id = model.candidates().get(i).id();
        return model.question().constraints().rivals().stream()
                .anyMatch(rivals -> rivals.contains(id) && plan.stream().anyMatch(booked -> isOf(rivals, booked)));
    }

    private boolean isOf(Set<String> rivals, int i) {
        return rivals.contains(model.candidates().get(i).id());
    }

    /** There is money left for the creator: only a limit of the whole plan can be in the way. */
    private boolean wouldBringMore(int i) {
        BitSet more = (BitSet) plan.clone();
        more.set(i);
        return model.figures(more).cost() <= model.question().budget() && model.objective(more) > model.objective(plan);
    }
}
