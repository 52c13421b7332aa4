package dev.lodestone.campaign.mix.pool;

/**
 * People of a channel whom some items reach together, as a part of its weight: on each such part whoever presses on the
 * channel presses as hard, and the items whose own it is press beyond that ({@link Own}).
 */
public final class Shared {
    public static final Shared NONE = new Shared(new int[0], new double[0]);

    private final int[] channels;
    private final double[] weights;

    /** {@code channels}: where each part lies; {@code weights}: what it weighs of that. */
    public Shared(int[] channels, double[] weights) {
        this.channels = channels.clone();
        this.weights = weights.clone();
    }

    public int count() {
        return channels.length;
    }

    public int channel(int part) {
        return channels[part];
    }

    public double weight(int part) {
        return weights[part];
    }
}
