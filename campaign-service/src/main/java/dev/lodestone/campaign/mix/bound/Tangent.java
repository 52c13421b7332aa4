package dev.lodestone.campaign.mix.bound;

import dev.lodestone.campaign.mix.pool.Pool;

/** What an item adds where a relaxation stands, apart from what its limits make it pay. */
public final class Tangent {
    private final Relaxation relaxation;

    public Tangent(Relaxation relaxation) {
        this.relaxation = relaxation;
    }

    /** To the worth. */
    double slope(int i) {
        Pool.Item item = relaxation.items[i];
        return relaxation.slope(item, relaxation.weighing.worth.channels)
                + relaxation.together.slope(i, 0, relaxation.pool.shared.worth)
                + item.plain.objective();
    }

    /** By how much the slope falls, per way, on the way that is told. */
    double bend(int i, double way) {
        Pool.Item item = relaxation.items[i];
        double bend = sharedBend(i, way, relaxation.pool.shared.worth);
        for (int k = 0; k < item.channels.length; k++) {
            int channel = item.channels[k];
            bend += relaxation.weighing.worth.channels[channel]
                    * relaxation.left[channel]
                    * item.loads[k]
                    * item.loads[k];
        }
        return bend;
    }

    /** The same of what it adds to shared parts alone, by all prices. */
    public double sharedBend(int i, double way) {
        return sharedBend(i, way, relaxation.weighing.parts);
    }

    private double sharedBend(int i, double way, double[] of) {
        if (!relaxation.items[i].touchesShared()) return 0;
        return (relaxation.together.slope(i, 0, of) - relaxation.together.slope(i, way, of)) / way;
    }
}
