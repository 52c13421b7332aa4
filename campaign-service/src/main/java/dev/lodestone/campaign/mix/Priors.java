package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.prior.Estimate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the model assumes where nothing was measured. Money is in minor units of the budget's currency; the rest are
 * physical quantities. {@code ranges} holds what the caller knows better about how wrong a prior may be, by its name.
 */
public record Priors(
        Map<Tier, Double> reachRate,
        Map<Tier, Double> engagementRate,
        double ceilingConversion,
        Map<String, Double> ceilingBySegment,
        long grossMarginPerOrder,
        long valuePerThousandReached,
        long valuePerEngagement,
        long handling,
        double trustExponent,
        double trustAnchorFollowers,
        Fit fit,
        double launchFactor,
        Map<String, Estimate> ranges) {
    /** Of a segment by one post. */
    public static final double LARGEST_SHARE = 0.9;

    private static final double LEAST_TRUST = 0.05;
    private static final double MOST_TRUST = 3;

    /** Mid values of the benchmarks; each one may be overridden. */
    public static final Priors DEFAULT = new Priors(
            perTier(0.30, 0.20, 0.12, 0.08, 0.06),
            perTier(0.035, 0.024, 0.018, 0.015, 0.012),
            0.01,
            Map.of(),
            20_00,
            5_00,
            5,
            75_00,
            -0.43,
            5_000,
            Fit.DEFAULT,
            1,
            Map.of());

    public Priors {
        reachRate = Sorted.map(reachRate);
        engagementRate = Sorted.map(engagementRate);
        ceilingBySegment = Sorted.map(ceilingBySegment);
        ranges = Sorted.map(ranges);
    }

    public double ceiling(String segment) {
        Double own = ceilingBySegment.get(segment);
        return own == null ? ceilingConversion : own;
    }

    public Priors withHandling(long other) {
        return with(valuePerThousandReached, other, without(Benchmarks.HANDLING));
    }

    public Priors withValuePerThousandReached(long other) {
        return with(other, handling, without(Benchmarks.REACH_VALUE));
    }

    public Priors withRanges(Map<String, Estimate> others) {
        return with(valuePerThousandReached, handling, others);
    }

    /** What was said about another value says nothing about this one. */
    private Map<String, Estimate> without(String name) {
        Map<String, Estimate> rest = new HashMap<>(ranges);
        rest.remove(name);
        return rest;
    }

    private Priors with(long otherValuePerThousandReached, long otherHandling, Map<String, Estimate> otherRanges) {
        return new Priors(
                reachRate,
                engagementRate,
                ceilingConversion,
                ceilingBySegment,
                grossMarginPerOrder,
                otherValuePerThousandReached,
                valuePerEngagement,
                otherHandling,
                trustExponent,
                trustAnchorFollowers,
                fit,
                launchFactor,
                otherRanges);
    }

    /** What the model counts with, by the name that each prior has among the benchmarks. */
    public Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Tier tier : Tier.values()) {
            values.put(Benchmarks.REACH + tier.wire(), reachRate.get(tier));
            values.put(Benchmarks.USUAL_ENGAGEMENT + tier.wire(), engagementRate.get(tier));
        }
        values.put(Benchmarks.CEILING, ceilingConversion);
        values.put(Benchmarks.MARGIN, (double) grossMarginPerOrder);
        values.put(Benchmarks.REACH_VALUE, (double) valuePerThousandReached);
        values.put(Benchmarks.ENGAGEMENT_VALUE, (double) valuePerEngagement);
        values.put(Benchmarks.HANDLING, (double) handling);
        values.put(Benchmarks.TRUST_EXPONENT, trustExponent);
        values.put(Benchmarks.TRUST_ANCHOR, trustAnchorFollowers);
        values.put(Benchmarks.FIT_PEAK, fit.peak());
        values.put(Benchmarks.FIT_SD, fit.sd());
        values.put(Benchmarks.FIT_SLOPE, fit.slope());
        values.put(Benchmarks.FIT_FLOOR, fit.floor());
        values.put(Benchmarks.LAUNCH, launchFactor);
        return values;
    }

    public static double trust(double asReckoned) {
        return Math.clamp(asReckoned, LEAST_TRUST, MOST_TRUST);
    }

    public static Map<Tier, Double> perTier(double nano, double micro, double mid, double macro, double mega) {
        Map<Tier, Double> values = new EnumMap<>(Tier.class);
        values.put(Tier.NANO, nano);
        values.put(Tier.MICRO, micro);
        values.put(Tier.MID, mid);
        values.put(Tier.MACRO, macro);
        values.put(Tier.MEGA, mega);
        return values;
    }

    /** How well a creator suits the brand: the closer the better, or best at a peak (Leung et al. 2022). */
    public record Fit(boolean invertedU, double peak, double sd, double slope, double floor) {
        public static final Fit DEFAULT = new Fit(true, 9, 9, 0.079, 0.3);

        public double of(@Nullable Double measured) {
            if (measured == null) return 1;
            if (!invertedU) return Math.max(floor, measured);
            double distance = (measured - peak) / sd;
            return Math.max(floor, 1 - slope * distance * distance);
        }
    }
}
