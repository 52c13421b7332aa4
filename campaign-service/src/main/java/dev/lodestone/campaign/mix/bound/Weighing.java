package dev.lodestone.campaign.mix.bound;

import dev.lodestone.campaign.mix.pool.Pool;
import dev.lodestone.campaign.mix.pool.Shared;
import java.util.Arrays;

/** What channels weigh by the worth, by the floor and by the people to be reached, and by all of them at their prices. */
final class Weighing {
    /** By one of them. Shared parts stand among the channels with what is held of them. */
    static final class By {
        private final double[] all;
        final double[] channels;
        final double[] parts;
        final double[] price;

        private By(double[] all, double[] parts) {
            this.all = all;
            this.channels = all.clone();
            this.parts = parts;
            this.price = new double[all.length];
        }
    }

    final By worth;
    final By floor;
    final By people;
    final double[] channels;
    final double[] parts;
    private final Shared shared;

    Weighing(Pool pool) {
        this.shared = pool.shared;
        this.worth = new By(pool.weights, shared.worth);
        this.floor = new By(pool.floorWeights, shared.floor);
        this.people = new By(pool.people, shared.people);
        this.channels = pool.weights.clone();
        this.parts = shared.worth.clone();
    }

    void forgetPrices() {
        Arrays.fill(floor.price, 0);
        Arrays.fill(people.price, 0);
    }

    void weigh() {
        for (int channel = 0; channel < channels.length; channel++) weigh(channel);
        for (int part = 0; part < parts.length; part++) {
            int channel = shared.channel(part);
            parts[part] = worth.parts[part]
                    + floor.price[channel] * floor.parts[part]
                    + people.price[channel] * people.parts[part];
        }
    }

    private void weigh(int channel) {
        channels[channel] = worth.channels[channel]
                + floor.price[channel] * floor.channels[channel]
                + people.price[channel] * people.channels[channel];
    }

    void holdAll() {
        for (By by : new By[] {worth, floor, people}) System.arraycopy(by.all, 0, by.channels, 0, by.all.length);
    }

    void hold(int part, double more) {
        int channel = shared.channel(part);
        worth.channels[channel] += worth.parts[part] * more;
        floor.channels[channel] += floor.parts[part] * more;
        people.channels[channel] += people.parts[part] * more;
        weigh(channel);
    }
}
