package dev.lodestone.bench.pull.learn;

import java.util.List;

/**
 * What is known of a text, straight to the levels, and its vector once more through a hidden layer: how a text presses is no
 * sum over what it is about and how it is said. Small parts of the texts are learnt in turn, each time with other inputs and
 * units left out at random (Srivastava et al. 2014, "Dropout"); the same seed gives the same network.
 */
final class LevelNetwork {
    static final int LEVELS = 3;
    private static final int ROUNDS = 60;
    private static final int AT_ONCE = 128;
    private static final double LEFT_OUT = 0.3;
    private static final double RATE = 0.002;
    private static final double HIDDEN_DECAY = 0.1;
    private static final double STRAIGHT_DECAY = 0.002;

    private final int inputs;
    private final int units;
    private final int known;
    private final Adam in;
    private final Adam out;
    private final Adam straight;
    private final Adam unitBias;
    private final Adam levelBias;
    private final Chance chance;

    LevelNetwork(int inputs, int units, int known, long seed) {
        this.inputs = inputs;
        this.units = units;
        this.known = known;
        this.in = new Adam(units * inputs);
        this.out = new Adam(LEVELS * units);
        this.straight = new Adam(LEVELS * known);
        this.unitBias = new Adam(units);
        this.levelBias = new Adam(LEVELS);
        this.chance = new Chance(seed);
        chance.scatter(in.weights(), Math.sqrt(2.0 / inputs));
        chance.scatter(out.weights(), 0.1);
    }

    double input(int unit, int i) {
        return in.weights()[unit * inputs + i];
    }

    double unitBias(int unit) {
        return unitBias.weights()[unit];
    }

    double output(int level, int unit) {
        return out.weights()[level * units + unit];
    }

    double straight(int level, int place) {
        return straight.weights()[level * known + place];
    }

    double bias(int level) {
        return levelBias.weights()[level];
    }

    LevelNetwork learn(List<LevelExample> examples) {
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) order[i] = i;
        for (int round = 0; round < ROUNDS; round++) {
            chance.shuffle(order);
            double rate = RATE * (ROUNDS - round) / ROUNDS;
            for (int from = 0; from < order.length; from += AT_ONCE) {
                int to = Math.min(order.length, from + AT_ONCE);
                Slopes slopes = new Slopes();
                for (int k = from; k < to; k++) slopes.add(examples.get(order[k]), to - from);
                slopes.follow(rate);
            }
        }
        return this;
    }

    private final class Slopes {
        final double[] in = new double[units * inputs];
        final double[] out = new double[LEVELS * units];
        final double[] straight = new double[LEVELS * known];
        final double[] unitBias = new double[units];
        final double[] levelBias = new double[LEVELS];

        void add(LevelExample example, int count) {
            double[] seen = chance.mask(inputs, LEFT_OUT);
            for (int i = 0; i < inputs; i++) seen[i] *= example.vector[i];
            double[] kept = chance.mask(units, LEFT_OUT);
            double[] active = new double[units];
            for (int u = 0; u < units; u++) {
                double sum = unitBias(u);
                for (int i = 0; i < inputs; i++) sum += input(u, i) * seen[i];
                active[u] = Math.max(0, sum) * kept[u];
            }
            double[] errors = errors(example, active, count);
            for (int level = 0; level < LEVELS; level++) {
                levelBias[level] += errors[level];
                for (int u = 0; u < units; u++) out[level * units + u] += errors[level] * active[u];
                for (int j = 0; j < example.places.length; j++) {
                    straight[level * known + example.places[j]] += errors[level] * example.values[j];
                }
            }
            for (int u = 0; u < units; u++) if (active[u] > 0) addUnit(u, errors, kept[u], seen);
        }

        private void addUnit(int u, double[] errors, double kept, double[] seen) {
            double error = 0;
            for (int level = 0; level < LEVELS; level++) error += errors[level] * output(level, u) * kept;
            unitBias[u] += error;
            for (int i = 0; i < inputs; i++) in[u * inputs + i] += error * seen[i];
        }

        private double[] errors(LevelExample example, double[] active, int count) {
            double[] errors = new double[LEVELS];
            double total = 0;
            for (int level = 0; level < LEVELS; level++) {
                double sum = bias(level);
                for (int u = 0; u < units; u++) sum += output(level, u) * active[u];
                for (int j = 0; j < example.places.length; j++) {
                    sum += straight(level, example.places[j]) * example.values[j];
                }
                errors[level] = Math.exp(Math.clamp(sum, -30, 30));
                total += errors[level];
            }
            for (int level = 0; level < LEVELS; level++) {
                errors[level] = example.weight * (errors[level] / total - example.levels[level]) / count;
            }
            return errors;
        }

        void follow(double rate) {
            LevelNetwork.this.in.step(in, rate, HIDDEN_DECAY);
            LevelNetwork.this.out.step(out, rate, HIDDEN_DECAY);
            LevelNetwork.this.straight.step(straight, rate, STRAIGHT_DECAY);
            LevelNetwork.this.unitBias.step(unitBias, rate, 0);
            LevelNetwork.this.levelBias.step(levelBias, rate, 0);
        }
    }
}
