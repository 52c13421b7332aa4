package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.prior.Headcount;
import dev.lodestone.campaign.mix.prior.Platform;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the planner is asked, in minor units of one currency. Candidates and segments are in the order of their ids: how they were sent changes nothing. */
public record Question(
        long budget,
        Objective objective,
        long seed,
        Priors priors,
        Constraints constraints,
        List<Segment> segments,
        List<Candidate> candidates,
        List<Circles.Circle> circles) {
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

    /** {@code whole}: where least numbers of segments are asked for, those of one whole count as one. {@code count}: how well the size is known. */
    public record Segment(String id, double size, String whole, Headcount count) {
        public Segment(String id, double size) {
            this(id, size, id, Headcount.EXACT);
        }
    }

    /** The last two, {@code handling} and {@code fit} may be null: not known. Then the prior's handling, a factor of 1 and what is usual anywhere count; without a score nobody is in a plan that asks for one, unless it keeps them. */
    public record Candidate(
            String id,
            Tier tier,
            long fee,
            int posts,
            @Nullable Long handling,
            double followers,
            double authenticShare,
            double engagementRate,
            @Nullable Double fit,
            Map<String, Double> audience,
            @Nullable Double brandSafety,
            @Nullable Platform platform) {

        public Candidate {
            audience = Sorted.map(audience);
        }

        public Candidate(
                String id,
                Tier tier,
                long fee,
                int posts,
                @Nullable Long handling,
                double followers,
                double authenticShare,
                double engagementRate,
                @Nullable Double fit,
                Map<String, Double> audience) {
            this(id, tier, fee, posts, handling, followers, authenticShare, engagementRate, fit, audience, null, null);
        }

        public long cost(Priors priors) {
            return Math.addExact(
                    Math.multiplyExact(fee, (long) posts), handling == null ? priors.handling() : handling);
        }

        public Candidate withId(String other) {
            return with(other, fee, handling, audience, brandSafety);
        }

        public Candidate withFee(long other) {
            return with(id, other, handling, audience, brandSafety);
        }

        public Candidate withAudience(Map<String, Double> other) {
            return with(id, fee, handling, other, brandSafety);
        }

        public Candidate withBrandSafety(@Nullable Double other) {
            return with(id, fee, handling, audience, other);
        }

        private Candidate with(
                String name, long paid, @Nullable Long work, Map<String, Double> who, @Nullable Double safe) {
            return new Candidate(
                    name, tier, paid, posts, work, followers, authenticShare, engagementRate, fit, who, safe, platform);
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
                .withCandidates(candidates.stream()
                        .map(one -> one.with(one.id, one.fee, 0L, one.audience, one.brandSafety))
                        .toList());
    }

    public Question withCircles(List<Circles.Circle> others) {
        return new Question(budget, objective, seed, priors, constraints, segments, candidates, others);
    }
}
