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

    void become(Taken other) {
        if (shared.count() == 0) return;
        System.arraycopy(other.beyond, 0, beyond, 0, beyond.length);
        System.arraycopy(other.free, 0, free, 0, free.length);
        System.arraycopy(other.rest, 0, rest, 0, rest.length);
        all = other.all;
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
