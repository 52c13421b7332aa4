package dev.lodestone.bench.pull.learn;

import java.util.List;

/**
 * What is known of a text or a passage, straight to what is asked of it, and its vectors through a hidden layer: how something presses
 * is no sum over what it is about and how it is said. Small parts of the examples are learnt in turn, each time with other inputs and
 * units left out at random (Srivastava et al. 2014, "Dropout"); the same seed gives the same network.
 */
final class Network {
    private static final double LEFT_OUT = 0.3;
    private static final double STRAIGHT_DECAY = 0.002;

    /**
     * @param inputs of the hidden layer
     * @param known what may be known beside them
     * @param answers of which one is right
     */
    record Shape(int inputs, int units, int known, int answers) {}

    /** @param decay how fast the weights of the hidden layer are forgotten */
    record Pace(int rounds, int atOnce, double rate, double decay) {}

    private final int inputs;
    private final int units;
    private final int known;
    private final int answers;
    private final Pace pace;
    private final Adam in;
    private final Adam out;
    private final Adam straight;
    private final Adam unitBias;
    private final Adam answerBias;
    private final Chance chance;

    Network(Shape shape, Pace pace, long seed) {
        this.inputs = shape.inputs();
        this.units = shape.units();
        this.known = shape.known();
        this.answers = shape.answers();
        this.pace = pace;
        this.in = new Adam(units * inputs);
        this.out = new Adam(answers * units);
        this.straight = new Adam(answers * known);
        this.unitBias = new Adam(units);
        this.answerBias = new Adam(answers);
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

    double output(int answer, int unit) {
        return out.weights()[answer * units + unit];
    }

    double straight(int answer, int place) {
        return straight.weights()[answer * known + place];
    }

    double bias(int answer) {
        return answerBias.weights()[answer];
    }

    Network learn(List<Example> examples) {
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) order[i] = i;
        for (int round = 0; round < pace.rounds(); round++) {
            chance.shuffle(order);
            double rate = pace.rate() * (pace.rounds() - round) / pace.rounds();
            for (int from = 0; from < order.length; from += pace.atOnce()) {
                int to = Math.min(order.length, from + pace.atOnce());
                Slopes slopes = new Slopes();
                for (int k = from; k < to; k++) slopes.add(examples.get(order[k]), to - from);
                slopes.follow(rate);
            }
        }
        return this;
    }

    private final class Slopes {
        final double[] in = new double[units * inputs];
        final double[] out = new double[answers * units];
        final double[] straight = new double[answers * known];
        final double[] unitBias = new double[units];
        final double[] answerBias = new double[answers];

        void add(Example example, int count) {
            double[] seen = chance.mask(inputs, LEFT_OUT);
            for (int i = 0; i < inputs; i++) seen[i] *= example.vector[i];
            double[] kept = chance.mask(units, LEFT_OUT);
            double[] active = new double[units];
            for (int u = 0; u < units; u++) {
                if (kept[u] == 0) continue;
                double sum = unitBias(u);
                for (int i = 0; i < inputs; i++) sum += input(u, i) * seen[i];
                active[u] = Math.max(0, sum) * kept[u];
            }
            double[] errors = errors(example, active, count);
            for (int answer = 0; answer < answers; answer++) {
                answerBias[answer] += errors[answer];
                for (int u = 0; u < units; u++) out[answer * units + u] += errors[answer] * active[u];
                for (int j = 0; j < example.places.length; j++) {
                    straight[answer * known + example.places[j]] += errors[answer] * example.values[j];
                }
            }
            for (int u = 0; u < units; u++) if (active[u] > 0) addUnit(u, errors, kept[u], seen);
        }

        private void addUnit(int u, double[] errors, double kept, double[] seen) {
            double error = 0;
            for (int answer = 0; answer < answers; answer++) error += errors[answer] * output(answer, u) * kept;
            unitBias[u] += error;
            for (int i = 0; i < inputs; i++) in[u * inputs + i] += error * seen[i];
        }

        private double[] errors(Example example, double[] active, int count) {
            double[] errors = new double[answers];
            double total = 0;
            for (int answer = 0; answer < answers; answer++) {
                double sum = bias(answer);
                for (int u = 0; u < units; u++) sum += output(answer, u) * active[u];
                for (int j = 0; j < example.places.length; j++) {
                    sum += straight(answer, example.places[j]) * example.values[j];
                }
                errors[answer] = Math.exp(Math.clamp(sum, -30, 30));
                total += errors[answer];
            }
            for (int answer = 0; answer < answers; answer++) {
                errors[answer] = example.weight * (errors[answer] / total - example.answers[answer]) / count;
            }
            return errors;
        }

        void follow(double rate) {
            Network.this.in.step(in, rate, pace.decay());
            Network.this.out.step(out, rate, pace.decay());
            Network.this.straight.step(straight, rate, STRAIGHT_DECAY);
            Network.this.unitBias.step(unitBias, rate, 0);
            Network.this.answerBias.step(answerBias, rate, 0);
        }
    }
}
