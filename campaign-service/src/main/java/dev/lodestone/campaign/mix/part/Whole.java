package dev.lodestone.campaign.mix.part;

/** A segment, or several that count as one, with the parts that it was cut into, and how many of its people must be reached. */
public final class Whole {
    /** Of what must be reached: as much as adding up in another order may lose. */
    private static final double ROUNDING = 1e-12;

    private final int[] parts;
    private final double[] people;
    private final double least;
    private final boolean saturates;
    private final boolean isCut;
    private final boolean isPlain;
    /** Of a plain one. */
    private final double loadOfLeast;

    /**
     * {@code saturates}: a load of {@code l} reaches all but {@code exp(-l)} of a part, else that share of it, up to all; {@code isCut}: circles
     * of such a part, of whom more may be taken than its load reaches, count with it.
     */
    public Whole(int[] parts, double[] people, double least, boolean saturates, boolean isCut) {
        this.parts = parts.clone();
        this.people = people.clone();
        this.least = least;
        this.saturates = saturates;
        this.isCut = isCut;
        this.isPlain = parts.length == 1 && !isCut;
        double share = least / people[0];
        this.loadOfLeast = saturates ? -Math.log1p(-share) : share;
    }

    /** Of the part that is at each place. */
    public int[] channels() {
        return parts.clone();
    }

    /** {@code taken}: of each part, the people in circles who are reached whatever its load. */
    public boolean isReached(double[] load, double[] taken) {
        return missing(load, taken) <= ROUNDING * least;
    }

    public boolean isCut() {
        return isCut;
    }

    public double least() {
        return least;
    }

    /** Puts its people where its parts are. */
    public void count(double[] all) {
        for (int k = 0; k < parts.length; k++) all[parts[k]] = people[k];
    }

    /** How many people are still to be reached; below zero where more are than must be. */
    public double missing(double[] load, double[] taken) {
        double reached = 0;
        for (int k = 0; k < parts.length; k++) {
            double all = taken[parts[k]];
            reached += all + (people[k] - all) * share(load[parts[k]]);
        }
        return least - reached;
    }

    /** What so much more on the part at this place, which bears {@code before}, adds, as people, or as load where there is one part alone. */
    public double adds(int place, double before, double more, double taken) {
        return isPlain ? more : (people[place] - taken) * (share(before + more) - share(before));
    }

    /**
     * How large a part of what is missing under this load so much comes to; 1 when it is enough. What is enough together has parts of 1 at
     * least in all: the load of a single part adds up, and of several parts, where the people reached are counted, each adds
     * most where nothing else was added.
     */
    public double part(double adds, double[] load, double[] taken) {
        if (adds == 0) return 0;
        double missing = isPlain ? loadOfLeast - load[parts[0]] : missing(load, taken);
        return missing <= 0 ? 1 : Math.min(1, adds / missing * (1 + ROUNDING));
    }

    private double share(double load) {
        return saturates ? -Math.expm1(-load) : Math.min(1, load);
    }
}
