package dev.lodestone.bench.pull;

import dev.lodestone.campaign.pull.semantic.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Multinomial logistic regression over the vector, the rule hits and the wording of a text. */
final class LevelTraining {
    private static final int LEVELS = 3;
    private static final int STEPS = 200;
    private static final int LEAST_TEXTS = 3;
    private static final double STRENGTH = 5;
    private static final int MILD = 1;

    /** A level between two others is seldom the likeliest, even where it is right. So much makes up for it, with each writer left out in turn. */
    private static final double FOR_THE_MIDDLE = 0.4;

    private final List<Sample> samples;
    private final List<String> vocabulary;
    private final double[] rarity;
    private final int[][] words;
    private final double[][] values;
    private final int dense;

    LevelTraining(List<Sample> samples) {
        this.samples = samples;
        this.dense = samples.getFirst().features().size();
        Map<String, Integer> texts = new TreeMap<>();
        samples.forEach(sample -> sample.words().forEach(word -> texts.merge(word, 1, Integer::sum)));
        this.vocabulary = texts.keySet().stream()
                .filter(word -> texts.get(word) >= LEAST_TEXTS)
                .toList();
        this.rarity = vocabulary.stream()
                .mapToDouble(word -> Math.log(samples.size() / (double) texts.get(word)))
                .toArray();
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < vocabulary.size(); i++) index.put(vocabulary.get(i), i);
        this.words = new int[samples.size()][];
        this.values = new double[samples.size()][];
        for (int k = 0; k < samples.size(); k++) {
            words[k] = samples.get(k).words().stream()
                    .filter(index::containsKey)
                    .mapToInt(index::get)
                    .toArray();
            values[k] = unit(words[k]);
        }
    }

    record Trained(Map<String, Vector> words, List<Vector> level) {}

    Trained train() {
        List<Adam> heads = Stream.generate(() -> new Adam(dense + vocabulary.size() + 1))
                .limit(LEVELS)
                .toList();
        double decay = 1 / (STRENGTH * samples.size());
        for (int step = 0; step < STEPS; step++) {
            double[][] gradients = gradients(heads);
            for (int level = 0; level < LEVELS; level++) heads.get(level).step(gradients[level], decay);
        }
        return trained(heads);
    }

    private double[][] gradients(List<Adam> heads) {
        double[][] gradients = new double[LEVELS][dense + vocabulary.size() + 1];
        for (int k = 0; k < samples.size(); k++) {
            double[] probabilities = probabilities(heads, k);
            for (int level = 0; level < LEVELS; level++) {
                double error = samples.get(k).weight()
                        * (probabilities[level] - samples.get(k).level(level))
                        / samples.size();
                double[] gradient = gradients[level];
                for (int i = 0; i < dense; i++)
                    gradient[i] += error * samples.get(k).features().at(i);
                for (int j = 0; j < words[k].length; j++) gradient[dense + words[k][j]] += error * values[k][j];
                gradient[gradient.length - 1] += error;
            }
        }
        return gradients;
    }

    private double[] probabilities(List<Adam> heads, int k) {
        double[] sums = new double[LEVELS];
        double total = 0;
        for (int level = 0; level < LEVELS; level++) {
            double[] weights = heads.get(level).weights();
            double sum = weights[weights.length - 1];
            for (int i = 0; i < dense; i++)
                sum += weights[i] * samples.get(k).features().at(i);
            for (int j = 0; j < words[k].length; j++) sum += weights[dense + words[k][j]] * values[k][j];
            sums[level] = Math.exp(Math.clamp(sum, -30, 30));
            total += sums[level];
        }
        for (int level = 0; level < LEVELS; level++) sums[level] /= total;
        return sums;
    }

    private double[] unit(int[] found) {
        double square = 0;
        for (int word : found) square += rarity[word] * rarity[word];
        double length = Math.sqrt(Math.max(square, 1e-9));
        double[] unit = new double[found.length];
        for (int j = 0; j < found.length; j++) unit[j] = rarity[found[j]] / length;
        return unit;
    }

    private Trained trained(List<Adam> heads) {
        Map<String, Vector> known = new TreeMap<>();
        for (int i = 0; i < vocabulary.size(); i++) {
            float[] row = new float[LEVELS + 1];
            row[0] = Adam.rounded(rarity[i]);
            for (int level = 0; level < LEVELS; level++) {
                row[level + 1] = Adam.rounded(heads.get(level).weights()[dense + i]);
            }
            known.put(vocabulary.get(i), Vector.of(row));
        }
        List<Vector> level = new ArrayList<>();
        for (Adam head : heads) {
            float[] row = new float[dense + 1];
            for (int i = 0; i < dense; i++) row[i] = Adam.rounded(head.weights()[i]);
            double middle = level.size() == MILD ? FOR_THE_MIDDLE : 0;
            row[dense] = Adam.rounded(head.weights()[head.weights().length - 1] + middle);
            level.add(Vector.of(row));
        }
        return new Trained(known, level);
    }
}
