package dev.lodestone.campaign.question;

import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Known;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.prior.Estimate;
import dev.lodestone.campaign.mix.prior.Platform;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** How far what a request tells may be off: by a range of its own, or by that of the benchmark whose value it replaces. */
record ToldRanges(Map<String, Double> values, Map<String, RangeRequest> ranges) {

    Map<String, Estimate> all() {
        Map<String, Estimate> all = own();
        onPlatforms((name, ofTier) -> {
            Estimate known = all.get(ofTier);
            Double value = values.get(ofTier);
            Estimate usual = Known.of(Benchmarks.entries(), ofTier).estimate();
            if (known != null) all.putIfAbsent(name, known);
            else if (value != null) all.putIfAbsent(name, usual.around(value));
        });
        return all;
    }

    /** {@code segments} is null where they are not known yet. */
    void refuse(MixFaults faults, @Nullable Set<String> segments) {
        ranges.forEach((name, range) -> refuse(faults, name, range, segments));
    }

    private void refuse(MixFaults faults, String name, RangeRequest range, @Nullable Set<String> segments) {
        String pointer = "/priors/ranges/" + MixFaults.escaped(name);
        if (!isPrior(name, segments)) faults.add(pointer, "unknown", "There is no prior of this name.");
        else if (!range.runsUpwards()) faults.add(pointer, "range", "low <= mid <= high, in the order given.");
        else if (!range.suits(name))
            faults.add(
                    pointer,
                    "range",
                    "Not next to nothing, and not beyond what the prior itself may be: a spread, from 0.01 to 100.");
        else if (values.containsKey(name) && !values.get(name).equals(range.mid()))
            faults.add(pointer + "/mid", "conflict", "Must be the value that the request tells of this prior.");
        else if (name.startsWith(Benchmarks.SPREADS) && range.mid() != 1)
            faults.add(pointer + "/mid", "range", "Must be 1: it is a factor on what is told of each creator.");
        else if (Benchmarks.MONEY.contains(name) && range.mid() != Math.rint(range.mid()))
            faults.add(pointer + "/mid", "integer", "Must be whole minor units: amounts of money are counted in them.");
    }

    /** One of the benchmarks, or the ceiling of one segment; which there are is not known before the candidates are. */
    private static boolean isPrior(String name, @Nullable Set<String> segments) {
        return name.startsWith(Benchmarks.CEILING_OF)
                ? segments == null || segments.contains(name.substring(Benchmarks.CEILING_OF.length()))
                : Benchmarks.entries().containsKey(name);
    }

    /** Where not only the value but its doubt, or that there is none, is the request's. */
    Set<String> names() {
        Map<String, Estimate> own = own();
        Set<String> names = new HashSet<>(own.keySet());
        onPlatforms((name, ofTier) -> {
            if (own.containsKey(ofTier)) names.add(name);
        });
        return names;
    }

    private Map<String, Estimate> own() {
        Map<String, Estimate> own = new TreeMap<>();
        values.forEach((name, value) -> {
            if (Benchmarks.MONEY.contains(name)) own.put(name, Estimate.exactly(value));
        });
        ranges.forEach((name, range) -> own.put(name, range.toEstimate()));
        return own;
    }

    /** What is told of a tier holds wherever its creators are, unless more is told of a platform. */
    private static void onPlatforms(BiConsumer<String, String> nameAndThatOfItsTier) {
        for (String prefix : List.of(Benchmarks.USUAL_ENGAGEMENT, Benchmarks.CPM)) {
            for (Tier tier : Tier.values()) {
                for (Platform platform : Platform.values())
                    nameAndThatOfItsTier.accept(prefix + Benchmarks.market(tier, platform), prefix + tier.wire());
            }
        }
    }
}
