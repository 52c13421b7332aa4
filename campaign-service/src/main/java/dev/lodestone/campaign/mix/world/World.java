package dev.lodestone.campaign.mix.world;

import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Known;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Priors.Fit;
import dev.lodestone.campaign.mix.Tier;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The priors as they are in one possible world. Reach and ceilings are kept beside what the question counts with. */
record World(
        Map<Tier, Double> reachFactors,
        Map<String, Double> usualRates,
        double ceilingFactor,
        double trustExponent,
        double logOfAnchor,
        Fit fit,
        double launchFactor,
        long handling,
        double grossMarginPerOrder,
        double valuePerThousandReached,
        double valuePerEngagement) {

    /** {@code drawn}: by the names of the benchmarks. */
    static World of(Priors priors, Map<String, Double> drawn) {
        Map<Tier, Double> reach = new EnumMap<>(Tier.class);
        Map<String, Double> usual = new HashMap<>();
        drawn.forEach((name, rate) -> {
            if (name.startsWith(Benchmarks.USUAL_ENGAGEMENT))
                usual.put(name.substring(Benchmarks.USUAL_ENGAGEMENT.length()), rate);
        });
        for (Tier tier : Tier.values()) {
            double told = tier.in(priors.reachRate());
            reach.put(tier, factor(Math.min(1, Known.of(drawn, Benchmarks.REACH + tier.wire())), told));
        }
        return new World(
                reach,
                usual,
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

    double trust(double engagementRate, double usualRate, double fitThere, double logOfFollowers) {
        return Priors.trust(Math.sqrt(engagementRate / usualRate)
                * fitThere
                * Math.exp(trustExponent * (logOfFollowers - logOfAnchor)));
    }

    double worth(double reach, double engagements, double buyers) {
        return grossMarginPerOrder * buyers + valuePerThousandReached * reach / 1000 + valuePerEngagement * engagements;
    }
}
