package dev.lodestone.campaign.answer;

import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Known;
import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.answer.CrossChecks;
import dev.lodestone.campaign.mix.prior.Estimate;
import dev.lodestone.campaign.mix.prior.Platform;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every prior that an answer stands on, whether it was told or taken from the benchmarks, and how far it may be off. */
final class Assumptions {
    private static final String REACHED_BY_BOTH =
            "who follows both and is reached by the one who reaches fewer of their followers is reached by the other too";

    private static final Set<String> PLATFORMS = Stream.of(Platform.values())
            .flatMap(platform -> Stream.of(Tier.values()).map(tier -> platform.prefix() + tier.wire()))
            .collect(Collectors.toSet());

    private Assumptions() {}

    static List<AssumptionView> of(Asked asked, Mix mix) {
        Priors priors = asked.question().priors();
        List<AssumptionView> all = new ArrayList<>();
        Set<String> elsewhere = new HashSet<>(PLATFORMS);
        asked.question().candidates().forEach(one -> elsewhere.remove(Benchmarks.market(one.tier(), one.platform())));
        Benchmarks.entries().values().forEach(entry -> {
            if (elsewhere.stream().anyMatch(market -> entry.name().endsWith("." + market))) return;
            Estimate range = Benchmarks.estimate(priors, entry.name());
            boolean isRangeTold = asked.toldRanges().contains(entry.name());
            if (!isRangeTold && entry.name().startsWith(Benchmarks.CPM) && !Benchmarks.holdIn(asked.currency())) return;
            boolean isTold = isRangeTold || asked.told().contains(entry.name());
            Benchmarks.Entry doubt = isTold && !isRangeTold ? anywhere(entry) : entry;
            all.add(row("priors." + entry.name(), range, doubt, isTold, isRangeTold));
        });
        Benchmarks.Entry ceiling = Known.of(Benchmarks.entries(), Benchmarks.CEILING);
        priors.ceilingBySegment().forEach((segment, value) -> {
            Estimate ofItsOwn = priors.ranges().get(Benchmarks.CEILING_OF + segment);
            Estimate range = ofItsOwn != null
                    ? ofItsOwn
                    : Benchmarks.estimate(priors, Benchmarks.CEILING).around(value);
            all.add(row(
                    "priors." + Benchmarks.CEILING + "." + segment,
                    range,
                    ceiling,
                    true,
                    ofItsOwn != null || asked.toldRanges().contains(Benchmarks.CEILING)));
        });
        all.add(AssumptionView.plain("priors.fit.mode", priors.fit().invertedU() ? "inverted-u" : "monotone"));
        if (!asked.overlaps().isEmpty()) all.add(AssumptionView.plain("overlaps.reached", REACHED_BY_BOTH));
        all.add(figure(
                "crossCheck.spendElasticity", CrossChecks.ELASTICITY, "Leung et al. 2022, J. of Marketing", "2022"));
        all.add(figure("crossCheck.agostiniK", CrossChecks.AGOSTINI, "Agostini 1961, on French magazines", "1961"));
        all.add(AssumptionView.plain("draws", Integer.toString(mix.draws())));
        if (!mix.cut().isEmpty()) all.add(AssumptionView.plain("cutByTheClock", cut(mix)));
        return all;
    }

    /** That of the same tier on any platform, whose doubt a value has that is told of the tier. */
    private static Benchmarks.Entry anywhere(Benchmarks.Entry entry) {
        String name = entry.name();
        for (Platform platform : Platform.values()) name = name.replace("." + platform.prefix(), ".");
        return Known.of(Benchmarks.entries(), name);
    }

    private static AssumptionView figure(String name, double value, String source, String asOf) {
        return new AssumptionView(name, AssumptionView.number(value), null, null, null, null, source, asOf, null);
    }

    private static String cut(Mix mix) {
        return mix.cut().stream().map(MixViews::wire).collect(Collectors.joining(", "));
    }

    /** A value may be told without its doubt: then that is still the benchmark's, and is said to be. */
    private static AssumptionView row(
            String name, Estimate range, Benchmarks.Entry entry, boolean isTold, boolean isRangeTold) {
        return new AssumptionView(
                name,
                AssumptionView.number(range.mid()),
                AssumptionView.number(range.low()),
                AssumptionView.number(range.mid()),
                AssumptionView.number(range.high()),
                entry.unit(),
                !isTold
                        ? entry.source()
                        : isRangeTold
                                ? AssumptionView.THE_REQUEST
                                : AssumptionView.THE_REQUEST + "; its range: " + entry.source(),
                isRangeTold ? null : entry.asOf(),
                isTold);
    }
}
