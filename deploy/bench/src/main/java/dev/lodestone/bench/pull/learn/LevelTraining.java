package dev.lodestone.bench.pull.learn;

import dev.lodestone.campaign.pull.encoder.Encoded;
import dev.lodestone.campaign.pull.encoder.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How much a text presses, by two who learn apart and whose odds are multiplied: how it reads (its vector) and what it says (its
 * wording and the rule hits). The encoder has learnt from these texts already; beside its vector nobody would listen to the words.
 * Each is the mean of some networks that differ by chance alone.
 */
public final class LevelTraining {
    static final int LEVELS = 3;
    private static final int NETWORKS = 3;
    private static final int UNITS = 48;
    private static final Network.Pace PACE = new Network.Pace(60, 128, 0.002, 0.1);

    private final List<Sample> samples;
    private final int units;
    /** So many of the inputs that go straight to the levels are how a text reads. */
    private final int read;

    private final Vocabulary vocabulary;
    private final int dense;
    private final double[] mean = new double[Encoded.SIZE];
    private final double[] spread = new double[Encoded.SIZE];

    private LevelTraining(List<Sample> samples, int units) {
        this.samples = samples;
        this.units = units;
        this.read = units == 0 ? 0 : Encoded.SIZE;
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

    /** By what a text says alone. */
    public static Trained straight(List<Sample> samples) {
        return new LevelTraining(samples, 0).trained();
    }

    private Trained trained() {
        List<Example> examples = samples.stream().map(this::example).toList();
        return trained(new LevelParts(
                units == 0 ? List.of() : networks(units, examples, place -> place < read),
                networks(0, examples, place -> place >= read),
                read,
                units));
    }

    private List<Network> networks(int units, List<Example> examples, IntPredicate places) {
        List<Example> seen =
                examples.stream().map(example -> example.only(places)).toList();
        Network.Shape shape =
                new Network.Shape(Encoded.SIZE, units, dense + vocabulary.words().size(), LEVELS);
        return LongStream.rangeClosed(1, NETWORKS)
                .parallel()
                .mapToObj(seed -> new Network(shape, PACE, seed).learn(seen))
                .toList();
    }

    private Example example(Sample sample) {
        float[] vector = new float[Encoded.SIZE];
        for (int i = 0; i < vector.length; i++) vector[i] = (float) ((sample.whole().at(i) - mean[i]) / spread[i]);
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
        return new Example(vector, places, values, levels, sample.weight());
    }

    private Trained trained(LevelParts parts) {
        Map<String, Vector> known = new TreeMap<>();
        for (int i = 0; i < vocabulary.words().size(); i++) {
            int place = dense + i;
            float[] row = new float[LEVELS + 1];
            row[0] = (float) vocabulary.rarity(i);
            for (int at = 0; at < LEVELS; at++) {
                int level = at;
                row[level + 1] = parts.straight(level, place);
            }
            known.put(vocabulary.words().get(i), Vector.of(row));
        }
        List<Vector> hidden = parts.reading().stream().flatMap(this::hidden).toList();
        List<Vector> levels = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) levels.add(parts.level(level, dense));
        return new Trained(known, hidden, levels);
    }

    /** The units of a network, on the vector as it is and not as it was measured for training. */
    private Stream<Vector> hidden(Network network) {
        List<Vector> rows = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            float[] row = new float[Encoded.SIZE + 1];
            double bias = network.unitBias(unit);
            for (int i = 0; i < Encoded.SIZE; i++) {
                row[i] = (float) (network.input(unit, i) / spread[i]);
                bias -= network.input(unit, i) / spread[i] * mean[i];
            }
            row[Encoded.SIZE] = (float) bias;
            rows.add(Vector.of(row));
        }
        return rows.stream();
    }
}
