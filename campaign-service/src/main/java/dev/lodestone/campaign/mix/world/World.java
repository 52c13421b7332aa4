package dev.lodestone.campaign.mix.world;

import dev.lodestone.campaign.mix.Benchmarks;
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
            double told = priors.reachRate().get(tier);
            reach.put(tier, factor(Math.min(1, drawn.get(Benchmarks.REACH + tier.wire())), told));
        }
        return new World(
                reach,
                usual,
                factor(drawn.get(Benchmarks.CEILING), priors.ceilingConversion()),
                drawn.get(Benchmarks.TRUST_EXPONENT),
                Math.log(drawn.get(Benchmarks.TRUST_ANCHOR)),
                new Fit(
                        priors.fit().invertedU(),
                        drawn.get(Benchmarks.FIT_PEAK),
                        drawn.get(Benchmarks.FIT_SD),
                        drawn.get(Benchmarks.FIT_SLOPE),
                        drawn.get(Benchmarks.FIT_FLOOR)),
                drawn.get(Benchmarks.LAUNCH),
                Math.round(drawn.get(Benchmarks.HANDLING)),
                drawn.get(Benchmarks.MARGIN),
                drawn.get(Benchmarks.REACH_VALUE),
                drawn.get(Benchmarks.ENGAGEMENT_VALUE));
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
