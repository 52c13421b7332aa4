package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Question.Candidate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every plan must keep. {@code maxShareOfOne} is the largest part of the budget that one creator may cost. At least
 * {@code minSegments} segments, those of one whole as one, must be reached to {@code segmentShare} of their people. {@code minRoi} is of the
 * plan as a whole, so that who costs nothing only raises it, and null when any will do; above zero, what brings nothing is no plan. Answers point to the places of {@code rivals}, which change nothing else. {@code safety} is null when nobody is left out for it.
 */
public record Constraints(
        Map<Tier, Range> perTier,
        Set<String> required,
        Set<String> forbidden,
        List<Set<String>> rivals,
        BigDecimal maxShareOfOne,
        int minSegments,
        double segmentShare,
        @Nullable BigDecimal minRoi,
        @Nullable Safety safety) {
    public static final double USUAL_SEGMENT_SHARE = 0.01;
    public static final Constraints NONE =
            new Constraints(Map.of(), Set.of(), Set.of(), List.of(), BigDecimal.ONE, 0, USUAL_SEGMENT_SHARE, null);

    public Constraints {
        perTier = Sorted.map(perTier);
        required = Sorted.set(required);
        forbidden = Sorted.set(forbidden);
        rivals = rivals.stream().<Set<String>>map(Sorted::set).toList();
    }

    public Constraints(
            Map<Tier, Range> perTier,
            Set<String> required,
            Set<String> forbidden,
            List<Set<String>> rivals,
            BigDecimal maxShareOfOne,
            int minSegments,
            double segmentShare,
            @Nullable BigDecimal minRoi) {
        this(perTier, required, forbidden, rivals, maxShareOfOne, minSegments, segmentShare, minRoi, null);
    }

    /** How safe for the brand each creator must be. Who has no score may be anything, and is left out unless told otherwise. */
    public record Safety(double least, boolean keepsUnscored) {
        boolean admits(@Nullable Double score) {
            return score == null ? keepsUnscored : score >= least;
        }
    }

    /** A limit that a plan may be spared, so that there is one at all. */
    public enum Spared {
        REQUIRED_OF_OTHER_TIERS("required creators of other tiers"),
        LEAST_OF_OTHER_TIERS("least numbers of other tiers"),
        LEAST_SEGMENTS("least segments"),
        LEAST_RETURN("least return"),
        LEAST_PER_TIER("least numbers per tier"),
        REQUIRED("required creators"),
        /** All of these. */
        LOWER_LIMITS("lower limits");

        private final String words;

        Spared(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public record Range(int min, int max) {
        public static final Range ANY = new Range(0, Integer.MAX_VALUE);
    }

    public long largestCost(long budget) {
        return maxShareOfOne
                .multiply(BigDecimal.valueOf(budget))
                .setScale(0, RoundingMode.FLOOR)
                .min(BigDecimal.valueOf(budget))
                .longValueExact();
    }

    /** What each minor unit spent must bring, exactly; null when any return will do. */
    public @Nullable BigDecimal leastReturn() {
        return minRoi == null ? null : minRoi.add(BigDecimal.ONE);
    }

    public Range range(Tier tier) {
        return perTier.getOrDefault(tier, Range.ANY);
    }

    public Constraints withTier(Tier tier, Range range) {
        Map<Tier, Range> ranges = new HashMap<>(perTier);
        ranges.put(tier, range);
        return withTiers(ranges);
    }

    public Constraints withTiers(Map<Tier, Range> ranges) {
        return new Constraints(
                ranges, required, forbidden, rivals, maxShareOfOne, minSegments, segmentShare, minRoi, safety);
    }

    public Constraints withRequired(Set<String> ids) {
        return new Constraints(
                perTier, ids, forbidden, rivals, maxShareOfOne, minSegments, segmentShare, minRoi, safety);
    }

    public Constraints withForbidden(Set<String> ids) {
        return new Constraints(
                perTier, required, ids, rivals, maxShareOfOne, minSegments, segmentShare, minRoi, safety);
    }

    public Constraints withRivals(List<Set<String>> groups) {
        return new Constraints(
                perTier, required, forbidden, groups, maxShareOfOne, minSegments, segmentShare, minRoi, safety);
    }

    public Constraints withMaxShareOfOne(BigDecimal share) {
        return new Constraints(perTier, required, forbidden, rivals, share, minSegments, segmentShare, minRoi, safety);
    }

    public Constraints withMinSegments(int count) {
        return new Constraints(
                perTier, required, forbidden, rivals, maxShareOfOne, count, segmentShare, minRoi, safety);
    }

    public Constraints withMinRoi(@Nullable BigDecimal roi) {
        return new Constraints(
                perTier, required, forbidden, rivals, maxShareOfOne, minSegments, segmentShare, roi, safety);
    }

    public Constraints withSafety(@Nullable Safety other) {
        return new Constraints(
                perTier, required, forbidden, rivals, maxShareOfOne, minSegments, segmentShare, minRoi, other);
    }

    /** By what concerns this creator alone, apart from its cost. */
    public boolean admits(Candidate candidate) {
        return !forbidden.contains(candidate.id()) && (safety == null || safety.admits(candidate.brandSafety()));
    }
}
