package dev.lodestone.campaign.pull.semantic;

import dev.lodestone.campaign.pull.encoder.Encoded;
import dev.lodestone.campaign.pull.encoder.Vector;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How calm, mild or high a whole text reads, by its vector, its wording and the hits of the rules; and by its vector once more
 * through a hidden layer, since how a text presses is no sum over what it is about and how it is said.
 */
public final class LevelHead {
    static final int LEVELS = 3;
    private static final double POINTS_UNIT = 40;
    private static final int MOST_HITS = 2;

    private final SemanticModel model;

    public LevelHead(SemanticModel model) {
        this.model = model;
    }

    /** The probabilities of none, mild and high. */
    public double[] judge(Vector whole, Set<String> wording, Map<String, Integer> hits, double points) {
        Vector features = features(whole, model.rules(), hits, points);
        Vector hidden = hidden(whole);
        double[] sums = new double[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            Vector weights = model.level().get(level);
            sums[level] = weights.last() + weights.dot(features, 0) + weights.dot(hidden, features.size());
        }
        addWording(wording, sums);
        return softmax(sums);
    }

    private Vector hidden(Vector whole) {
        float[] active = new float[model.hidden().size()];
        for (int i = 0; i < active.length; i++) {
            Vector weights = model.hidden().get(i);
            active[i] = (float) Math.max(0, weights.last() + weights.dot(whole, 0));
        }
        return Vector.of(active);
    }

    /** How likely a text is calm by its wording and nothing else. */
    double calmByWords(Set<String> wording) {
        double[] sums = new double[LEVELS];
        addWording(wording, sums);
        return softmax(sums)[0];
    }

    /** By the wording alone. */
    public double[] judgeWords(String text) {
        double[] sums = new double[LEVELS];
        for (int level = 0; level < LEVELS; level++)
            sums[level] = model.level().get(level).last();
        addWording(Wording.of(text), sums);
        return softmax(sums);
    }

    /** The part of the input that is not words: the vector, capped rule hits, rule points. */
    public static Vector features(Vector whole, List<String> rules, Map<String, Integer> hits, double points) {
        float[] features = new float[Encoded.SIZE + rules.size() + 1];
        for (int i = 0; i < Encoded.SIZE; i++) features[i] = whole.at(i);
        for (int i = 0; i < rules.size(); i++) {
            int count = hits.getOrDefault(rules.get(i), 0);
            features[Encoded.SIZE + i] = Math.min(count, MOST_HITS) / (2f * MOST_HITS);
        }
        features[features.length - 1] = (float) Math.min(points / POINTS_UNIT, 2) / 2;
        return Vector.of(features);
    }

    private void addWording(Set<String> wording, double[] sums) {
        double[] raw = new double[LEVELS];
        double square = 0;
        for (String word : wording) {
            Vector known = model.words().get(word);
            if (known == null) continue;
            square += known.at(0) * known.at(0);
            for (int level = 0; level < LEVELS; level++) raw[level] += known.at(0) * known.at(level + 1);
        }
        if (square == 0) return;
        for (int level = 0; level < LEVELS; level++) sums[level] += raw[level] / Math.sqrt(square);
    }

    private static double[] softmax(double[] sums) {
        double most = Math.max(sums[0], Math.max(sums[1], sums[2]));
        double total = 0;
        double[] probabilities = new double[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            probabilities[i] = Math.exp(sums[i] - most);
            total += probabilities[i];
        }
        for (int i = 0; i < LEVELS; i++) probabilities[i] /= total;
        return probabilities;
    }
}
