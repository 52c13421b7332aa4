package dev.lodestone.bench.pull.learn;

import dev.lodestone.campaign.pull.encoder.Vector;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Two who judge a text apart: their odds are multiplied, so what they say is added.
 *
 * @param read so many of the inputs that go straight to the levels are how a text reads
 * @param units of the hidden layer of each network that reads
 */
record LevelParts(List<Network> reading, List<Network> saying, int read, int units) {
    private static final int MILD = 1;

    /** A level between two others is seldom the likeliest, even where it is right. So much makes up for it, with each writer left out in turn. */
    private static final double FOR_THE_MIDDLE = 0.2;

    /** The weights of a level: of what goes straight to it, but for words, and of the hidden units; bias last. */
    Vector level(int level, int dense) {
        float[] row = new float[dense + reading.size() * units + 1];
        for (int i = 0; i < dense; i++) row[i] = straight(level, i);
        for (int k = 0; k < reading.size() * units; k++) {
            row[dense + k] = (float) (reading.get(k / units).output(level, k % units) / reading.size());
        }
        row[row.length - 1] = bias(reading, level) + bias(saying, level);
        return Vector.of(row);
    }

    float straight(int level, int place) {
        return mean(place < read ? reading : saying, network -> network.straight(level, place));
    }

    private static float bias(List<Network> networks, int level) {
        if (networks.isEmpty()) return 0;
        return mean(networks, network -> network.bias(level) + (level == MILD ? FOR_THE_MIDDLE : 0));
    }

    private static float mean(List<Network> networks, ToDoubleFunction<Network> weight) {
        return (float) networks.stream().mapToDouble(weight).average().orElseThrow();
    }
}
