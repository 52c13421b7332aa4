package dev.lodestone.campaign.mix.world;

import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Known;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Priors.Fit;
import dev.lodestone.campaign.mix.Tier;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The priors as they are in one possible world. Reach, from the smallest tier up, and ceilings are kept beside what the question counts with. */
@SuppressWarnings("ArrayRecordComponent") // never compared: it is read by the crowd alone
record World(
        double[] reachFactors,
        Map<String, Double> drawn,
        double ceilingFactor,
        double trustExponent,
        double logOfAnchor,
        Fit fit,
        double launchFactor,
        long handling,
        double grossMarginPerOrder,
        double valuePerThousandReached,
        double valuePerEngagement) {
    private static final List<String> REACHES =
            Stream.of(Tier.values()).map(tier -> Benchmarks.REACH + tier.wire()).toList();

    /** {@code drawn}: by the names of the benchmarks. */
    static World of(Priors priors, Map<String, Double> drawn) {
        double[] reach = new double[REACHES.size()];
        for (Tier tier : Tier.values()) {
            double there = Known.of(drawn, REACHES.get(tier.ordinal()));
            reach[tier.ordinal()] = factor(Math.min(1, there), tier.in(priors.reachRate()));
        }
        return new World(
                reach,
                drawn,
                factor(Known.of(drawn, Benchmarks.CEILING), priors.ceilingConversion()),
                Known.of(drawn, Benchmarks.TRUST_EXPONENT),
                Math.log(Known.of(drawn, Benchmarks.TRUST_ANCHOR)),
                new Fit(
                        priors.fit().invertedU(),
                        Known.of(drawn, Benchmarks.FIT_PEAK),
                        Known.of(drawn, Benchmarks.FIT_SD),
                        Known.of(drawn, Benchmarks.FIT_SLOPE),
                        Known.of(drawn, Benchmarks.FIT_FLOOR)),
                Known.of(drawn, Benchmarks.LAUNCH),
                Math.round(Known.of(drawn, Benchmarks.HANDLING)),
                Known.of(drawn, Benchmarks.MARGIN),
                Known.of(drawn, Benchmarks.REACH_VALUE),
                Known.of(drawn, Benchmarks.ENGAGEMENT_VALUE));
    }

    private static double factor(double drawn, double told) {
        return told == 0 ? 1 : drawn / told;
    }

    double reachFactor(Tier tier) {
        return reachFactors[tier.ordinal()];
    }

    /** {@code name}: of the benchmark. */
    double usualRate(String name) {
        return Known.of(drawn, name);
    }

    double trust(double engagementRate, double usualRate, double fitThere, double logOfFollowers) {
        return Priors.trust(Math.sqrt(engagementRate / usualRate)
                * fitThere
                * Math.exp(trustExponent * (logOfFollowers - logOfAnchor)));
    }

    double worth(double reach, double engagements, double buyers) {
        return grossMarginPerOrder * buyers + valuePerThousandReached * reach / 1000 + valuePerEngagement * engagements;
    }
}
