package dev.lodestone.bench.pull.learn;

import dev.lodestone.campaign.pull.semantic.Encoded;
import dev.lodestone.campaign.pull.semantic.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How much a text presses, from its vector, the rule hits and its wording: the mean of some networks that differ by chance alone. */
public final class LevelTraining {
    private static final int MILD = 1;
    private static final int NETWORKS = 3;
    private static final int UNITS = 48;

    /** A level between two others is seldom the likeliest, even where it is right. So much makes up for it, with each writer left out in turn. */
    private static final double FOR_THE_MIDDLE = 0.2;

    private final List<Sample> samples;
    private final int units;
    private final Vocabulary vocabulary;
    private final int dense;
    private final double[] mean = new double[Encoded.SIZE];
    private final double[] spread = new double[Encoded.SIZE];

    private LevelTraining(List<Sample> samples, int units) {
        this.samples = samples;
        this.units = units;
        this.dense = samples.getFirst().features().size();
        this.vocabulary = new Vocabulary(samples);
        for (int i = 0; i < Encoded.SIZE; i++) measure(i);
    }

    private void measure(int i) {
        mean[i] = samples.stream()
                .mapToDouble(sample -> sample.whole().at(i))
                .average()
                .orElseThrow();
        double square = samples.stream()
                .mapToDouble(sample -> Math.pow(sample.whole().at(i) - mean[i], 2))
                .average()
                .orElseThrow();
        spread[i] = Math.sqrt(square) + 1e-6;
    }

    public record Trained(Map<String, Vector> words, List<Vector> hidden, List<Vector> level) {}

    static Trained train(List<Sample> samples) {
        return new LevelTraining(samples, UNITS).trained();
    }

    /** Without the hidden layer. */
    public static Trained straight(List<Sample> samples) {
        return new LevelTraining(samples, 0).trained();
    }

    private Trained trained() {
        List<LevelExample> examples = samples.stream().map(this::example).toList();
        int known = dense + vocabulary.words().size();
        List<LevelNetwork> networks = LongStream.rangeClosed(1, NETWORKS)
                .parallel()
                .mapToObj(seed -> new LevelNetwork(Encoded.SIZE, units, known, seed).learn(examples))
                .toList();
        return trained(networks);
    }

    private LevelExample example(Sample sample) {
        double[] vector = new double[Encoded.SIZE];
        for (int i = 0; i < vector.length; i++) vector[i] = (sample.whole().at(i) - mean[i]) / spread[i];
        int[] words = vocabulary.known(sample.words());
        double[] weights = vocabulary.weights(words);
        int[] places = new int[dense + words.length];
        double[] values = new double[places.length];
        for (int i = 0; i < dense; i++) {
            places[i] = i;
            values[i] = sample.features().at(i);
        }
        for (int j = 0; j < words.length; j++) {
            places[dense + j] = dense + words[j];
            values[dense + j] = weights[j];
        }
        double[] levels = {sample.level(0), sample.level(1), sample.level(2)};
        return new LevelExample(vector, places, values, levels, sample.weight());
    }

    private Trained trained(List<LevelNetwork> networks) {
        Map<String, Vector> known = new TreeMap<>();
        for (int i = 0; i < vocabulary.words().size(); i++) {
            int place = dense + i;
            float[] row = new float[LevelNetwork.LEVELS + 1];
            row[0] = Adam.rounded(vocabulary.rarity(i));
            for (int at = 0; at < LevelNetwork.LEVELS; at++) {
                int level = at;
                row[level + 1] = mean(networks, network -> network.straight(level, place));
            }
            known.put(vocabulary.words().get(i), Vector.of(row));
        }
        List<Vector> hidden = networks.stream().flatMap(this::hidden).toList();
        List<Vector> levels = new ArrayList<>();
        for (int level = 0; level < LevelNetwork.LEVELS; level++) levels.add(level(networks, level));
        return new Trained(known, hidden, levels);
    }

    private Vector level(List<LevelNetwork> networks, int level) {
        float[] row = new float[dense + networks.size() * units + 1];
        for (int i = 0; i < dense; i++) {
            int place = i;
            row[i] = mean(networks, network -> network.straight(level, place));
        }
        for (int k = 0; k < networks.size() * units; k++) {
            row[dense + k] = Adam.rounded(networks.get(k / units).output(level, k % units) / networks.size());
        }
        double middle = level == MILD ? FOR_THE_MIDDLE : 0;
        row[row.length - 1] = mean(networks, network -> network.bias(level) + middle);
        return Vector.of(row);
    }

    /** The units of a network, on the vector as it is and not as it was measured for training. */
    private Stream<Vector> hidden(LevelNetwork network) {
        List<Vector> rows = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            float[] row = new float[Encoded.SIZE + 1];
            double bias = network.unitBias(unit);
            for (int i = 0; i < Encoded.SIZE; i++) {
                row[i] = Adam.rounded(network.input(unit, i) / spread[i]);
                bias -= network.input(unit, i) / spread[i] * mean[i];
            }
            row[Encoded.SIZE] = Adam.rounded(bias);
            rows.add(Vector.of(row));
        }
        return rows.stream();
    }

    private static float mean(List<LevelNetwork> networks, ToDoubleFunction<LevelNetwork> weight) {
        return Adam.rounded(networks.stream().mapToDouble(weight).average().orElseThrow());
    }
}
