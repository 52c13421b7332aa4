package dev.lodestone.campaign.mix.interior;

import java.util.Arrays;

/** What weighs on some places, in the order of these, and added up where it weighs on the same one. To be filled anew. */
final class Weights {
    private final int[] at;
    private final double[] by;
    private int count;

    Weights(int places) {
        this.at = new int[places];
        this.by = new double[places];
    }

    void clear() {
        count = 0;
    }

    /** Usually behind all others, and never far from there. */
    void add(int place, double weight) {
        int k = count;
        while (k > 0 && at[k - 1] > place) k--;
        if (k > 0 && at[k - 1] == place) {
            by[k - 1] += weight;
            return;
        }
        System.arraycopy(at, k, at, k + 1, count - k);
        System.arraycopy(by, k, by, k + 1, count - k);
        at[k] = place;
        by[k] = weight;
        count++;
    }

    int[] places() {
        return Arrays.copyOf(at, count);
    }

    double[] weights() {
        return Arrays.copyOf(by, count);
    }
}
