package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Constraints;
import dev.lodestone.campaign.mix.Question.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a plan may be. The planner asks it at each step, and every finished plan is checked again from the question alone. */
final class Limits {
    private final Question question;
    private final Set<Tier> tiers;

    Limits(Question question, Set<Tier> tiers) {
        this.question = question;
        this.tiers = tiers;
    }

    /** May this creator ever be in a plan? */
    boolean admits(Candidate candidate) {
        Constraints asked = question.constraints();
        return tiers.contains(candidate.tier())
                && !asked.forbidden().contains(candidate.id())
                && candidate.cost(question.priors()) <= largestCost();
    }

    /** All upper limits: they hold for a growing plan at each step. */
    boolean allows(BitSet chosen) {
        long cost = 0;
        int[] perTier = new int[Tier.values().length];
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            Candidate candidate = question.candidates().get(i);
            if (!admits(candidate)) return false;
            cost = Math.addExact(cost, candidate.cost(question.priors()));
            perTier[candidate.tier().ordinal()]++;
        }
        return cost <= question.budget() && withinTiers(perTier) && noRivals(chosen);
    }

    boolean allowsAlso(BitSet chosen, int extra) {
        BitSet larger = (BitSet) chosen.clone();
        larger.set(extra);
        return allows(larger);
    }

    /** The lower limits too, as far as they concern these tiers. */
    boolean satisfies(BitSet chosen) {
        return allows(chosen) && missing(chosen).isEmpty();
    }

    /** What a plan still lacks: a required creator, or one more of a tier. */
    List<BitSet> missing(BitSet chosen) {
        List<BitSet> wanted = new ArrayList<>();
        for (int i = 0; i < question.candidates().size(); i++) {
            Candidate candidate = question.candidates().get(i);
            if (!chosen.get(i)
                    && tiers.contains(candidate.tier())
                    && question.constraints().required().contains(candidate.id())) {
                BitSet only = new BitSet();
                only.set(i);
                wanted.add(only);
            }
        }
        question.constraints().perTier().forEach((tier, range) -> {
            if (tiers.contains(tier) && count(chosen, tier) < range.min()) wanted.add(ofTier(tier, chosen));
        });
        return wanted;
    }

    private long largestCost() {
        double share = question.constraints().maxShareOfOne();
        return share >= 1 ? question.budget() : (long) Math.floor(share * question.budget());
    }

    private boolean withinTiers(int[] perTier) {
        for (Map.Entry<Tier, Range> range : question.constraints().perTier().entrySet()) {
            if (perTier[range.getKey().ordinal()] > range.getValue().max()) return false;
        }
        return true;
    }

    private boolean noRivals(BitSet chosen) {
        return question.constraints().rivals().stream()
                .allMatch(rivals -> chosen.stream()
                                .filter(i -> rivals.contains(
                                        question.candidates().get(i).id()))
                                .count()
                        <= 1);
    }

    private long count(BitSet chosen, Tier tier) {
        return chosen.stream()
                .filter(i -> question.candidates().get(i).tier() == tier)
                .count();
    }

    private BitSet ofTier(Tier tier, BitSet except) {
        BitSet found = new BitSet();
        for (int i = 0; i < question.candidates().size(); i++) {
            if (question.candidates().get(i).tier() == tier && !except.get(i)) found.set(i);
        }
        return found;
    }
}
