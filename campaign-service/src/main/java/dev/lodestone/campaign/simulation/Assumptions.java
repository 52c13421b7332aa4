package dev.lodestone.campaign.simulation;

import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.simulation.MixView.AssumptionView;
import java.util.ArrayList;
import java.util.List;

/** Every prior that an answer stands on, whether it was told or taken from the defaults. */
final class Assumptions {
    private Assumptions() {}

    static List<AssumptionView> of(Priors priors, int draws) {
        List<AssumptionView> all = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            add(all, "priors.reachRate." + tier.wire(), priors.reachRate().get(tier));
            add(
                    all,
                    "priors.engagementRate." + tier.wire(),
                    priors.engagementRate().get(tier));
        }
        add(all, "priors.ceilingConversion", priors.ceilingConversion());
        priors.ceilingBySegment().forEach((segment, value) -> add(all, "priors.ceilingConversion." + segment, value));
        minor(all, "priors.grossMarginPerOrder.amount", priors.grossMarginPerOrder());
        minor(all, "priors.valuePerThousandReached.amount", priors.valuePerThousandReached());
        minor(all, "priors.valuePerEngagement.amount", priors.valuePerEngagement());
        minor(all, "priors.handling.amount", priors.handling());
        add(all, "priors.trustExponent", priors.trustExponent());
        add(all, "priors.trustAnchorFollowers", priors.trustAnchorFollowers());
        all.add(new AssumptionView("priors.fit.mode", priors.fit().invertedU() ? "inverted-u" : "monotone"));
        add(all, "priors.fit.peak", priors.fit().peak());
        add(all, "priors.fit.sd", priors.fit().sd());
        add(all, "priors.fit.slope", priors.fit().slope());
        add(all, "priors.fit.floor", priors.fit().floor());
        add(all, "priors.launchFactor", priors.launchFactor());
        add(all, "draws", draws);
        all.add(new AssumptionView(
                "spreads", "log-normal sigma: engagement 0.25, reach 0.30 per tier, price 0.10, conversion 0.30"));
        return all;
    }

    private static void add(List<AssumptionView> all, String name, double value) {
        all.add(new AssumptionView(name, MixView.number(value)));
    }

    private static void minor(List<AssumptionView> all, String name, long amount) {
        all.add(new AssumptionView(name, Long.toString(amount)));
    }
}
