package dev.lodestone.campaign.mix.part;

/** A segment, or several that count as one, with the parts that it was cut into, and how many of its people must be reached. */
public final class Whole {
    /** Of what must be reached: as much as adding up in another order may lose. */
    private static final double ROUNDING = 1e-12;

    private final int[] parts;
    private final double[] people;
    private final double least;
    private final boolean saturates;
    /** Of a single part. */
    private final double loadOfLeast;

    /** {@code saturates}: a load of {@code l} reaches all but {@code exp(-l)} of a part, else that share of it, up to all. */
    public Whole(int[] parts, double[] people, double least, boolean saturates) {
        this.parts = parts.clone();
        this.people = people.clone();
        this.least = least;
        this.saturates = saturates;
        double share = least / people[0];
        this.loadOfLeast = saturates ? -Math.log1p(-share) : share;
    }

    /** Of the part that is at each place. */
    public int[] channels() {
        return parts.clone();
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

    /** What so much more on the part at this place, which bears {@code before}, adds, as people, or as load where there is one part alone. */
    public double adds(int place, double before, double more) {
        return parts.length == 1 ? more : people[place] * (share(before + more) - share(before));
    }

    /**
     * How large a part of what is missing under this load so much comes to; 1 when it is enough. What is enough together has parts of 1 at
     * least in all: the load of a single part adds up, and of several parts, where the people reached are counted, each adds
     * most where nothing else was added.
     */
    public double part(double adds, double[] load) {
        if (adds == 0) return 0;
        double missing = parts.length == 1 ? loadOfLeast - load[parts[0]] : missing(load);
        return missing <= 0 ? 1 : Math.min(1, adds / missing * (1 + ROUNDING));
    }

    private double share(double load) {
        return saturates ? -Math.expm1(-load) : Math.min(1, load);
    }
}
