package dev.lodestone.campaign.mix.part;

import java.util.stream.IntStream;

/** A segment that was cut into parts, or several that count as one, and how many of its people must be reached. */
public final class Whole {
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
        return missing(load) <= 0;
    }

    /** How many people are still to be reached; below zero where more are than must be. */
    private double missing(double[] load) {
        double reached = 0;
        for (int k = 0; k < parts.length; k++) reached += people[k] * share(load[parts[k]]);
        return least - reached;
    }

    /** Of those who must be reached the part that is still missing and that more load on one of its parts would bring. */
    public double brought(double[] load, int part, double more) {
        for (int k = 0; k < parts.length; k++) {
            if (parts[k] != part) continue;
            double newly = people[k] * (share(load[part] + more) - share(load[part]));
            return Math.min(newly, Math.max(0, missing(load))) / least;
        }
        return 0;
    }

    private double share(double load) {
        return saturates ? -Math.expm1(-load) : load;
    }
}
