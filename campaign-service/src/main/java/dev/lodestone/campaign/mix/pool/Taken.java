package dev.lodestone.campaign.mix.pool;

import java.util.Arrays;

/** What items take of the shared parts that are their own. What is left of those stays with the channels. */
public final class Taken {
    private final Shared shared;
    private final double[] beyond;
    /** Of each part, what they leave. */
    public final double[] free;

    /** Of each channel's weight. */
    final double[] rest;

    double all;

    Taken(Pool pool) {
        this.shared = pool.shared;
        this.beyond = new double[shared.count()];
        this.free = new double[shared.count()];
        this.rest = shared.count() == 0 ? pool.weights : pool.weights.clone();
        Arrays.fill(free, 1);
    }

    private Taken(Taken other) {
        this.shared = other.shared;
        this.beyond = other.beyond.clone();
        this.free = other.free.clone();
        this.rest = other.rest.clone();
        this.all = other.all;
    }

    /** Where nothing is shared nothing ever moves. */
    Taken copy() {
        return shared.count() == 0 ? this : new Taken(this);
    }

    void shift(Own own, int sign) {
        for (int k = 0; k < own.count(); k++) {
            int part = own.part(k);
            double before = free[part];
            beyond[part] += sign * own.beyond(k);
            free[part] = Math.exp(-beyond[part]);
            double newly = shared.weight(part) * (before - free[part]);
            rest[shared.channel(part)] -= newly;
            all += newly;
        }
    }

    /** {@code left}: what those who come are left of each channel. */
    double gain(Own own, double[] left) {
        double gain = 0;
        for (int k = 0; k < own.count(); k++) {
            int part = own.part(k);
            gain += shared.weight(part) * free[part] * left[shared.channel(part)] * own.share(k);
        }
        return gain;
    }
}
