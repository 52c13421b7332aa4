package dev.lodestone.campaign.mix.part;

import java.util.stream.IntStream;

/** A segment, or several that count as one, with the parts that it was cut into, and how many of its people must be reached. */
public final class Whole {
    /** Of what must be reached: as much as adding up in another order may lose. */
    private static final double ROUNDING = 1e-12;

    private final int[] parts;
    private final double[] people;
    private final double least;
    private final boolean saturates;

    /** {@code saturates}: a load of {@code l} reaches all but {@code exp(-l)} of a part, else that share of it. */
    public Whole(int[] parts, double[] people, double least, boolean saturates) {
        this.parts = parts.clone();
        this.people = people.clone();
        this.least = least;
        this.saturates = saturates;
    }

    public IntStream parts() {
        return IntStream.of(parts);
    }

    public boolean isReached(double[] load) {
        return missing(load) <= ROUNDING * least;
    }

    /** How many people are still to be reached; below zero where more are than must be. */
    private double missing(double[] load) {
        double reached = 0;
        for (int k = 0; k < parts.length; k++) reached += people[k] * share(load[parts[k]]);
        return least - reached;
    }

    /**
     * How large a part of what is missing under this load so much more on these channels brings; 1 when it is enough. What is enough
     * together has parts of 1 at least in all: the load of a single part adds up, and of several parts, where the people
     * reached are counted, each adds most where nothing else was added.
     */
    public double brought(double[] load, int[] channels, double[] more) {
        double newly = 0;
        for (int k = 0; k < channels.length; k++) {
            int part = indexOf(channels[k]);
            if (part < 0) continue;
            double before = load[channels[k]];
            newly += parts.length == 1 ? more[k] : people[part] * (share(before + more[k]) - share(before));
        }
        if (newly == 0) return 0;
        double missing = parts.length == 1 ? loadOfLeast() - load[parts[0]] : missing(load);
        return missing <= 0 ? 1 : Math.min(1, newly / missing * (1 + ROUNDING));
    }

    private int indexOf(int channel) {
        for (int k = 0; k < parts.length; k++) if (parts[k] == channel) return k;
        return -1;
    }

    private double loadOfLeast() {
        double share = least / people[0];
        return saturates ? -Math.log1p(-share) : share;
    }

    private double share(double load) {
        return saturates ? -Math.expm1(-load) : load;
    }
}
