package dev.lodestone.campaign.mix.part;

/** A segment that was cut into parts, and how many of its people must be reached. */
public final class Whole {
    private final int[] parts;
    private final double[] people;
    private final double least;

    public Whole(int[] parts, double[] people, double least) {
        this.parts = parts.clone();
        this.people = people.clone();
        this.least = least;
    }

    /** {@code left}: the share of each part that nobody reaches. */
    public boolean isReached(double[] left) {
        double reached = 0;
        for (int k = 0; k < parts.length; k++) reached += people[k] * (1 - left[parts[k]]);
        return reached >= least;
    }
}
