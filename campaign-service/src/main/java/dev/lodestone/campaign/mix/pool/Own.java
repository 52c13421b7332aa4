package dev.lodestone.campaign.mix.pool;

import dev.lodestone.campaign.mix.part.Load;
import java.util.Arrays;

/** The shared parts that are an item's own, and what it presses there beyond what it presses on the channel. */
public final class Own {
    public static final Own NONE = new Own(new int[0], new double[0], new double[0]);

    private final int[] parts;
    private final double[] beyond;
    private final double[] takes;
    private final double[] leaves;
    private final double[] shares;

    private Own(int[] parts, double[] beyond, double[] shares) {
        this.parts = parts;
        this.beyond = beyond;
        this.takes = Arrays.stream(beyond)
                .map(load -> Math.max(0, -Math.expm1(-load)))
                .toArray();
        this.leaves = Arrays.stream(beyond).map(load -> Math.exp(-load)).toArray();
        this.shares = shares;
    }

    /** {@code channels}: what it presses on each of them, and so on all of their parts. */
    public static Own of(Load beyond, Load channels, Shared shared) {
        double[] shares = new double[beyond.on().length];
        for (int k = 0; k < shares.length; k++) {
            double everywhere = 0;
            for (int at = 0; at < channels.on().length; at++)
                if (channels.on()[at] == shared.channel(beyond.on()[k])) everywhere += channels.by()[at];
            shares[k] = -Math.expm1(-beyond.by()[k]) * Math.exp(-everywhere);
        }
        return new Own(beyond.on().clone(), beyond.by().clone(), shares);
    }

    public int count() {
        return parts.length;
    }

    public int part(int k) {
        return parts[k];
    }

    double beyond(int k) {
        return beyond[k];
    }

    /** What it takes of what is left there, beyond what it takes of the rest of the channel. */
    double share(int k) {
        return shares[k];
    }

    /** What it takes of the part by what it presses there beyond; nothing where it presses less there than elsewhere. */
    public double takes(int k) {
        return takes[k];
    }

    /** What it leaves of the part to others; more than all where it presses less there than elsewhere. */
    public double leaves(int k) {
        return leaves[k];
    }
}
