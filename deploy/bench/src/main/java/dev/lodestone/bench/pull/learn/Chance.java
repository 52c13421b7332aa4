package dev.lodestone.bench.pull.learn;

import java.util.SplittableRandom;

/** What training leaves to chance; the same seed has the same. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    void scatter(double[] weights, double spread) {
        for (int i = 0; i < weights.length; i++) weights[i] = spread * random.nextGaussian();
    }

    void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    /** Zero for such a share of the places; what is left counts for it. */
    double[] mask(int size, double leftOut) {
        double[] mask = new double[size];
        for (int i = 0; i < size; i++) mask[i] = random.nextDouble() < leftOut ? 0 : 1 / (1 - leftOut);
        return mask;
    }
}
