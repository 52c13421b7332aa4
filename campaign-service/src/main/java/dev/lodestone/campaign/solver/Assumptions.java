package dev.lodestone.campaign.solver;

import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Estimate;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Tier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every prior that an answer stands on, whether it was told or taken from the benchmarks, and how far it may be off. */
final class Assumptions {
    private Assumptions() {}

    static List<AssumptionView> of(Priors priors, int draws) {
        Map<String, Double> used = used(priors);
        Map<String, Double> usual = used(Priors.DEFAULT);
        List<AssumptionView> all = new ArrayList<>();
        Benchmarks.entries().values().forEach(entry -> {
            double value = used.getOrDefault(entry.name(), entry.estimate().mid());
            boolean told = priors.ranges().containsKey(entry.name())
                    || value
                            != usual.getOrDefault(entry.name(), entry.estimate().mid());
            all.add(row(entry, value, Benchmarks.estimate(priors, entry.name(), value), told));
        });
        priors.ceilingBySegment()
                .forEach((segment, value) ->
                        all.add(AssumptionView.plain("priors.ceilingConversion." + segment, MixView.number(value))));
        all.add(AssumptionView.plain("priors.fit.mode", priors.fit().invertedU() ? "inverted-u" : "monotone"));
        all.add(AssumptionView.plain("draws", Integer.toString(draws)));
        return all;
    }

    private static AssumptionView row(Benchmarks.Entry entry, double value, Estimate estimate, boolean told) {
        return new AssumptionView(
                "priors." + entry.name(),
                MixView.number(value),
                MixView.number(estimate.low()),
                MixView.number(estimate.mid()),
                MixView.number(estimate.high()),
                entry.unit(),
                told ? "the request" : entry.source(),
                told ? null : entry.asOf(),
                told);
    }

    private static Map<String, Double> used(Priors priors) {
        Map<String, Double> used = new LinkedHashMap<>();
        for (Tier tier : Tier.values()) {
            used.put(Benchmarks.REACH + tier.wire(), priors.reachRate().get(tier));
            used.put("engagementRate." + tier.wire(), priors.engagementRate().get(tier));
        }
        used.put("ceilingConversion", priors.ceilingConversion());
        used.put("grossMarginPerOrder", (double) priors.grossMarginPerOrder());
        used.put("valuePerThousandReached", (double) priors.valuePerThousandReached());
        used.put("valuePerEngagement", (double) priors.valuePerEngagement());
        used.put("handling", (double) priors.handling());
        used.put("trustExponent", priors.trustExponent());
        used.put("trustAnchorFollowers", priors.trustAnchorFollowers());
        used.put("fit.peak", priors.fit().peak());
        used.put("fit.sd", priors.fit().sd());
        used.put("fit.slope", priors.fit().slope());
        used.put("fit.floor", priors.fit().floor());
        used.put("launchFactor", priors.launchFactor());
        priors.ranges().forEach((name, range) -> used.putIfAbsent(name, range.mid()));
        return used;
    }
}
