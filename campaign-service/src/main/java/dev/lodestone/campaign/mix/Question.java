package dev.lodestone.campaign.mix;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the planner is asked. Budget and fees are minor units of one currency. Candidates and segments are kept in the
 * order of their ids, so that the order in which they were sent changes nothing.
 */
public record Question(
        long budget,
        Objective objective,
        long seed,
        Priors priors,
        Constraints constraints,
        List<Segment> segments,
        List<Candidate> candidates,
        List<Circle> circles) {

    public Question {
        segments = segments.stream().sorted(Comparator.comparing(Segment::id)).toList();
        candidates =
                candidates.stream().sorted(Comparator.comparing(Candidate::id)).toList();
        circles = List.copyOf(circles);
    }

    /** One in which creators meet by chance alone. */
    public Question(
            long budget,
            Objective objective,
            long seed,
            Priors priors,
            Constraints constraints,
            List<Segment> segments,
            List<Candidate> candidates) {
        this(budget, objective, seed, priors, constraints, segments, candidates, List.of());
    }

    public enum Objective {
        REACH,
        ENGAGEMENT,
        SALES,
        PROFIT
    }

    public record Segment(String id, double size) {}

    /**
     * People of a segment whom all of these creators reach. {@code parts}: how large a part of those whom each of them reaches
     * there these people are, by the creator's id.
     */
    public record Circle(String segment, Map<String, Double> parts) {
        public Circle {
            parts = Sorted.map(parts);
        }
    }

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
            audience = Sorted.map(audience);
        }

        public long cost(Priors priors) {
            return Math.addExact(
                    Math.multiplyExact(fee, (long) posts), handling == null ? priors.handling() : handling);
        }

        public Candidate withId(String other) {
            return new Candidate(
                    other, tier, fee, posts, handling, followers, authenticShare, engagementRate, fit, audience);
        }

        public Candidate withFee(long other) {
            return new Candidate(
                    id, tier, other, posts, handling, followers, authenticShare, engagementRate, fit, audience);
        }

        public Candidate withAudience(Map<String, Double> other) {
            return new Candidate(id, tier, fee, posts, handling, followers, authenticShare, engagementRate, fit, other);
        }

        Candidate withoutHandling() {
            return new Candidate(id, tier, fee, posts, 0L, followers, authenticShare, engagementRate, fit, audience);
        }
    }

    public Question with(Priors other) {
        return new Question(budget, objective, seed, other, constraints, segments, candidates, circles);
    }

    public Question with(Constraints other) {
        return new Question(budget, objective, seed, priors, other, segments, candidates, circles);
    }

    public Question withCandidates(List<Candidate> others) {
        return new Question(budget, objective, seed, priors, constraints, segments, others, circles);
    }

    public Question withSegments(List<Segment> others) {
        return new Question(budget, objective, seed, priors, constraints, others, candidates, circles);
    }

    public Question withBudget(long other) {
        return new Question(other, objective, seed, priors, constraints, segments, candidates, circles);
    }

    public Question withoutHandling() {
        return with(priors.withHandling(0))
                .withCandidates(
                        candidates.stream().map(Candidate::withoutHandling).toList());
    }

    public Question withCircles(List<Circle> others) {
        return new Question(budget, objective, seed, priors, constraints, segments, candidates, others);
    }
}
