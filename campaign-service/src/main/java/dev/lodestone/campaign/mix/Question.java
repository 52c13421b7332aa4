package dev.lodestone.campaign.mix;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the planner is asked. Budget and fees are minor units of one currency. */
public record Question(
        long budget,
        Objective objective,
        long seed,
        Priors priors,
        Constraints constraints,
        List<Segment> segments,
        List<Candidate> candidates) {

    public Question {
        segments = List.copyOf(segments);
        candidates = List.copyOf(candidates);
    }

    public enum Objective {
        REACH,
        ENGAGEMENT,
        SALES,
        PROFIT
    }

    public record Segment(String id, double size) {}

    /** {@code handling} and {@code fit} may be null: then the prior's handling and a fit of 1 count. */
    public record Candidate(
            String id,
            Tier tier,
            long fee,
            int posts,
            Long handling,
            double followers,
            double authenticShare,
            double engagementRate,
            Double fit,
            Map<String, Double> audience) {

        public Candidate {
            audience = Map.copyOf(audience);
        }

        long cost(Priors priors) {
            return Math.addExact(
                    Math.multiplyExact(fee, (long) posts), handling == null ? priors.handling() : handling);
        }

        double trust(Priors priors) {
            double rate = Math.sqrt(engagementRate / priors.engagementRate().get(tier));
            double size = Math.pow(followers / priors.trustAnchorFollowers(), priors.trustExponent());
            return Math.clamp(rate * priors.fit().of(fit) * size, 0.05, 3);
        }

        Candidate drawn(double rateFactor, long drawnFee) {
            return new Candidate(
                    id,
                    tier,
                    drawnFee,
                    posts,
                    handling,
                    followers,
                    authenticShare,
                    engagementRate * rateFactor,
                    fit,
                    audience);
        }

        Candidate withoutHandling() {
            return new Candidate(id, tier, fee, posts, 0L, followers, authenticShare, engagementRate, fit, audience);
        }
    }

    /** {@code maxShareOfOne} is the largest part of the budget that one creator may cost. */
    public record Constraints(
            Map<Tier, Range> perTier,
            Set<String> required,
            Set<String> forbidden,
            List<Set<String>> rivals,
            double maxShareOfOne) {
        public static final Constraints NONE = new Constraints(Map.of(), Set.of(), Set.of(), List.of(), 1);

        public Constraints {
            perTier = Map.copyOf(perTier);
            required = Set.copyOf(required);
            forbidden = Set.copyOf(forbidden);
            rivals = List.copyOf(rivals);
        }
    }

    public record Range(int min, int max) {
        public static final Range ANY = new Range(0, Integer.MAX_VALUE);
    }

    Question with(Priors other) {
        return new Question(budget, objective, seed, other, constraints, segments, candidates);
    }

    Question with(List<Candidate> others) {
        return new Question(budget, objective, seed, priors, constraints, segments, others);
    }

    Question with(Constraints other) {
        return new Question(budget, objective, seed, priors, other, segments, candidates);
    }
}
