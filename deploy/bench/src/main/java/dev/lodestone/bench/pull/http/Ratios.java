package dev.lodestone.bench.pull.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How one rate stood to another in each round. */
final class Ratios {
    private final List<Double> rounds = new ArrayList<>();

    void add(double ratio) {
        rounds.add(ratio);
    }

    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /** The median, and from the least to the most. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.2f (%.2f to %.2f)", median(rounds), Collections.min(rounds), Collections.max(rounds));
    }
}
