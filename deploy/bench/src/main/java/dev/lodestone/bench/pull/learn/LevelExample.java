package dev.lodestone.bench.pull.learn;

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
}
