package dev.lodestone.campaign.mix.part;

/**
 * What those leave of a part who come, at least, as a sum over them: each takes {@code t}, and the product of {@code 1 - t} is left. Let S be
 * any of them. Without those of S who stay away, the product over S is {@code 1 / (1 - t)} times as much for each, and so
 * {@code 1 + sum of t / (1 - t)} times as much at least; and who comes besides takes {@code t} of what is left, which is {@code t} of all at
 * most. The higher of these is for two the lower hull of the product: nothing convex comes nearer.
 */
public final class Leaving {
    /** Who leaves less than this is never in S. */
    private static final double LEAST = 1e-6;

    private static final int LARGEST = 8;
    /** Of the part. */
    private static final double WIDTH = 0.03;

    private final double[] takes;
    private final double[] x;
    /** Those who are furthest in come first. */
    private final int[] order;

    private final double[] by;
    private int count;

    /** {@code most}: so many at once. */
    public Leaving(int most) {
        this.takes = new double[most];
        this.x = new double[most];
        this.order = new int[most];
        this.by = new double[most];
    }

    public void clear() {
        count = 0;
    }

    /** The next one, how much of the part it takes and how far in it is. */
    public void add(double takes, double x) {
        int place = count;
        for (; place > 0 && this.x[order[place - 1]] < x; place--) order[place] = order[place - 1];
        order[place] = count;
        this.takes[count] = takes;
        this.x[count++] = x;
    }

    /**
     * Finds a sum that is high where they are, and what it begins with when nobody comes. Of two that hold any mixture holds: they go over into
     * each other, so that a search does not stumble over where one takes the place of the other. One alone in S is none in it.
     */
    public double fit() {
        double begin = from(0);
        double without = here(begin);
        double highest = Double.NEGATIVE_INFINITY;
        int best = 0;
        for (int size = 2; size <= Math.min(count, LARGEST) && leavesEnough(size); size++) {
            double here = here(from(size));
            if (here <= highest) continue;
            highest = here;
            best = size;
        }
        double with = from(best);
        double share = 1 / (1 + Math.exp((without - highest) / WIDTH));
        for (int k = 0; k < count; k++) by[k] = share * by[k] + (1 - share) * takes[k];
        return share * with + (1 - share) * begin;
    }

    /** What the one that was added at this place takes of what the sum begins with. */
    public double by(int place) {
        return by[place];
    }

    private boolean leavesEnough(int size) {
        for (int place = 0; place < size; place++) if (1 - takes[order[place]] < LEAST) return false;
        return true;
    }

    /** With so many in S. */
    private double from(int size) {
        double product = 1;
        double more = 1;
        for (int place = 0; place < size; place++) {
            double left = 1 - takes[order[place]];
            product *= left;
            more += takes[order[place]] / left;
        }
        for (int place = 0; place < count; place++) {
            double all = takes[order[place]];
            by[order[place]] = place < size ? product * all / (1 - all) : all;
        }
        return product * more;
    }

    private double here(double begin) {
        double here = begin;
        for (int k = 0; k < count; k++) here -= by[k] * x[k];
        return here;
    }
}
