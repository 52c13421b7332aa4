package dev.lodestone.bench.pull.learn;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A text as a network sees it. */
final class LevelExample {
    final double[] vector;

    /** What else is known of it: these values at these places. */
    final int[] places;

    final double[] values;

    /** How likely each level is right. */
    final double[] levels;

    final double weight;

    LevelExample(double[] vector, int[] places, double[] values, double[] levels, double weight) {
        this.vector = vector;
        this.places = places;
        this.values = values;
        this.levels = levels;
        this.weight = weight;
    }

    /** The same text to somebody who knows only these of its values. */
    LevelExample only(IntPredicate known) {
        int[] kept = IntStream.range(0, places.length)
                .filter(i -> known.test(places[i]))
                .toArray();
        return new LevelExample(
                vector,
                Arrays.stream(kept).map(i -> places[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> values[i]).toArray(),
                levels,
                weight);
    }
}
