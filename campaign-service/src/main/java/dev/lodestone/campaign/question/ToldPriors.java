package dev.lodestone.campaign.question;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Known;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.prior.Estimate;
import dev.lodestone.kit.money.Money;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a request says of the priors, by the names of the benchmarks: a value, or a range whose middle is the value. An
 * amount of money that is told without a range is no guess; a rate still is, and keeps the doubt of its benchmark.
 */
final class ToldPriors {
    private final PriorsRequest request;
    private final Map<String, Double> told = new LinkedHashMap<>();

    ToldPriors(PriorsRequest request) {
        this.request = request;
        tiers(Benchmarks.REACH, request.reachRate());
        tiers(Benchmarks.USUAL_ENGAGEMENT, request.engagementRate());
        JsonNode ceiling = request.ceilingConversion();
        if (ceiling != null && ceiling.isNumber()) told.put(Benchmarks.CEILING, ceiling.doubleValue());
        if (ceiling != null)
            ceiling.properties()
                    .forEach(entry -> told.put(
                            Benchmarks.CEILING_OF + entry.getKey(),
                            entry.getValue().doubleValue()));
        amount(Benchmarks.MARGIN, request.grossMarginPerOrder());
        amount(Benchmarks.REACH_VALUE, request.valuePerThousandReached());
        amount(Benchmarks.ENGAGEMENT_VALUE, request.valuePerEngagement());
        amount(Benchmarks.HANDLING, request.handling());
        number(Benchmarks.TRUST_EXPONENT, request.trustExponent());
        number(Benchmarks.TRUST_ANCHOR, request.trustAnchorFollowers());
        number(Benchmarks.LAUNCH, request.launchFactor());
        if (request.fit() == null) return;
        number(Benchmarks.FIT_PEAK, request.fit().peak());
        number(Benchmarks.FIT_SD, request.fit().sd());
        number(Benchmarks.FIT_SLOPE, request.fit().slope());
        number(Benchmarks.FIT_FLOOR, request.fit().floor());
    }

    private void tiers(String prefix, @Nullable Map<String, Double> rates) {
        if (rates != null) rates.forEach((tier, rate) -> number(prefix + tier, rate));
    }

    private void amount(String name, @Nullable Money amount) {
        if (amount != null) told.put(name, (double) amount.amount());
    }

    private void number(String name, @Nullable Double value) {
        if (value != null) told.put(name, value);
    }

    /** Of whatever the request tells. */
    Set<String> names() {
        Set<String> names = new HashSet<>(told.keySet());
        names.addAll(ranges().all().keySet());
        return names;
    }

    ToldRanges ranges() {
        return new ToldRanges(told, request.ranges() == null ? Map.of() : request.ranges());
    }

    /** The amounts of money that neither a value nor a range tells. */
    List<String> missingMoney() {
        return Benchmarks.MONEY.stream()
                .filter(name -> !told.containsKey(name)
                        && (request.ranges() == null || !request.ranges().containsKey(name)))
                .toList();
    }

    Priors priors() {
        Map<String, Double> values = new LinkedHashMap<>(Priors.DEFAULT.values());
        Map<String, Estimate> ranges = ranges().all();
        ranges.forEach((name, range) -> values.put(name, range.mid()));
        values.putAll(told);
        return new Priors(
                tiers(values, Benchmarks.REACH),
                tiers(values, Benchmarks.USUAL_ENGAGEMENT),
                Known.of(values, Benchmarks.CEILING),
                ceilings(values),
                Math.round(Known.of(values, Benchmarks.MARGIN)),
                Math.round(Known.of(values, Benchmarks.REACH_VALUE)),
                Math.round(Known.of(values, Benchmarks.ENGAGEMENT_VALUE)),
                Math.round(Known.of(values, Benchmarks.HANDLING)),
                Known.of(values, Benchmarks.TRUST_EXPONENT),
                Known.of(values, Benchmarks.TRUST_ANCHOR),
                new Priors.Fit(
                        request.fit() == null || request.fit().risesToAPeak(),
                        Known.of(values, Benchmarks.FIT_PEAK),
                        Known.of(values, Benchmarks.FIT_SD),
                        Known.of(values, Benchmarks.FIT_SLOPE),
                        Known.of(values, Benchmarks.FIT_FLOOR)),
                Known.of(values, Benchmarks.LAUNCH),
                ranges);
    }

    private static Map<Tier, Double> tiers(Map<String, Double> values, String prefix) {
        Map<Tier, Double> tiers = new EnumMap<>(Tier.class);
        for (Tier tier : Tier.values()) {
            tiers.put(tier, Known.of(values, prefix + tier.wire()));
        }
        return tiers;
    }

    private static Map<String, Double> ceilings(Map<String, Double> values) {
        Map<String, Double> bySegment = new TreeMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(Benchmarks.CEILING_OF))
                bySegment.put(name.substring(Benchmarks.CEILING_OF.length()), value);
        });
        return bySegment;
    }
}
