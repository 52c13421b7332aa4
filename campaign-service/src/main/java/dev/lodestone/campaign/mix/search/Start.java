package dev.lodestone.campaign.mix.search;

import dev.lodestone.campaign.mix.bound.Relaxation;

/** Places and multipliers to begin every case with: those of another case may be far from where it leads. */
final class Start {
    private final double[] x;
    private final double[] multipliers;

    Start(Relaxation relaxation) {
        this.x = relaxation.x.clone();
        this.multipliers =
                relaxation.rows.stream().mapToDouble(row -> row.multiplier).toArray();
    }

    void restore(Relaxation relaxation) {
        for (int i : relaxation.places) relaxation.move(i, x[i] - relaxation.x[i]);
        relaxation.setMultipliers(multipliers);
    }
}
