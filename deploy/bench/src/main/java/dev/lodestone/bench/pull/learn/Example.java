package dev.lodestone.bench.pull.learn;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A text or a passage as a network sees it. */
final class Example {
    final float[] vector;

    /** What else is known of it: these values at these places. */
    final int[] places;

    final double[] values;

    /** How likely each is right. */
    final double[] answers;

    final double weight;

    Example(float[] vector, int[] places, double[] values, double[] answers, double weight) {
        this.vector = vector;
        this.places = places;
        this.values = values;
        this.answers = answers;
        this.weight = weight;
    }

    /** The same text to somebody who knows only these of its values. */
    Example only(IntPredicate known) {
        int[] kept = IntStream.range(0, places.length)
                .filter(i -> known.test(places[i]))
                .toArray();
        return new Example(
                vector,
                Arrays.stream(kept).map(i -> places[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> values[i]).toArray(),
                answers,
                weight);
    }
}
