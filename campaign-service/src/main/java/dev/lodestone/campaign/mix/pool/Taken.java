package dev.lodestone.campaign.mix.pool;

import java.util.Arrays;

/** What items take of the shared parts that are their own. What is left of those stays with the channels. */
public final class Taken {
    private final Shared shared;
    private final double[] beyond;
    /** Of each part, what they leave. */
    public final double[] free;

    /** Of each channel, all the same nothing where no part is shared: of what it is worth, of what it weighs on the floor, and of the people there. */
    final double[] worth;

    final double[] floor;
    final double[] people;

    Taken(Pool pool) {
        this.shared = pool.shared;
        this.beyond = new double[shared.count()];
        this.free = new double[shared.count()];
        boolean isTaken = shared.count() > 0;
        this.worth = isTaken ? pool.untaken.clone() : pool.untaken;
        this.floor = isTaken ? pool.untaken.clone() : pool.untaken;
        this.people = isTaken ? pool.untaken.clone() : pool.untaken;
        Arrays.fill(free, 1);
    }

    void become(Taken other) {
        if (shared.count() == 0) return;
        System.arraycopy(other.beyond, 0, beyond, 0, beyond.length);
        System.arraycopy(other.free, 0, free, 0, free.length);
        System.arraycopy(other.worth, 0, worth, 0, worth.length);
        System.arraycopy(other.floor, 0, floor, 0, floor.length);
        System.arraycopy(other.people, 0, people, 0, people.length);
    }

    void shift(Own own, int sign) {
        for (int k = 0; k < own.count(); k++) {
            int part = own.part(k);
            int channel = shared.channel(part);
            double before = free[part];
            beyond[part] += sign * own.beyond(k);
            free[part] = Math.exp(-beyond[part]);
            double newly = before - free[part];
            worth[channel] += shared.worth[part] * newly;
            floor[channel] += shared.floor[part] * newly;
            people[channel] += shared.people[part] * newly;
        }
    }

    /** Of what is taken all, of the rest what its load leaves not. */
    static double reached(double[] weights, double[] taken, double[] load) {
        double sum = 0;
        for (int channel = 0; channel < weights.length; channel++)
            sum += taken[channel] - (weights[channel] - taken[channel]) * Math.expm1(-load[channel]);
        return sum;
    }

    /** So much and what the item brings from channels of which so much is taken, and so much left of the rest. */
    static double addedTo(double much, Pool.Item item, double[] weights, double[] taken, double[] left) {
        for (int k = 0; k < item.channels.length; k++) {
            int channel = item.channels[k];
            much += (weights[channel] - taken[channel]) * left[channel] * item.shares[k];
        }
        return much;
    }

    /** {@code weights}: of each part; {@code left}: what those who come are left of each channel. */
    double gain(Own own, double[] weights, double[] left) {
        double gain = 0;
        for (int k = 0; k < own.count(); k++) gain += gain(own, k, weights, left);
        return gain;
    }

    double gain(Own own, int k, double[] weights, double[] left) {
        int part = own.part(k);
        return weights[part] * free[part] * left[shared.channel(part)] * own.share(k);
    }
}
