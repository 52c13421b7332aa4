package dev.lodestone.campaign.mix.pool;

import java.util.stream.IntStream;

/**
 * People of a channel whom some items reach together, as a part of its weight: on each such part whoever presses on the
 * channel presses as hard, and the items whose own it is press beyond that ({@link Own}).
 */
public final class Shared {
    private static final int[] NOTHING = {};
    public static final Shared NONE = new Shared(new int[0], new double[0], new double[0], new double[0]);

    private final int[] channels;
    private final int[][] of;
    public final double[] worth;
    public final double[] floor;
    public final double[] people;

    /** {@code channels}: where each part lies; the others: what it weighs of the worth there, of the floor, and of the people to be reached. */
    public Shared(int[] channels, double[] worth, double[] floor, double[] people) {
        this.channels = channels.clone();
        this.of = IntStream.rangeClosed(0, IntStream.of(channels).max().orElse(-1))
                .mapToObj(channel -> IntStream.range(0, channels.length)
                        .filter(part -> channels[part] == channel)
                        .toArray())
                .toArray(int[][]::new);
        this.worth = worth.clone();
        this.floor = floor.clone();
        this.people = people.clone();
    }

    public int count() {
        return channels.length;
    }

    public int channel(int part) {
        return channels[part];
    }

    /** The parts of a channel. */
    public int[] of(int channel) {
        return channel < of.length ? of[channel] : NOTHING;
    }

    /** The same with the floor as what they are worth. */
    Shared onFloor() {
        return new Shared(channels, floor, floor, people);
    }
}
