package dev.lodestone.bench.pull;

import dev.lodestone.bench.pull.Sample.Sentence;
import dev.lodestone.campaign.pull.semantic.Vector;
import java.util.List;

/** Logistic regression: does this sentence, in this text, press? */
final class SentenceTraining {
    private static final int STEPS = 150;
    private static final double STRENGTH = 5;

    private SentenceTraining() {}

    static Vector train(List<Sample> samples) {
        int size = samples.getFirst().whole().size();
        int count =
                samples.stream().mapToInt(sample -> sample.sentences().size()).sum();
        Adam head = new Adam(2 * size + 1);
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[2 * size + 1];
            for (Sample sample : samples) {
                for (Sentence sentence : sample.sentences()) add(gradient, head.weights(), sample, sentence, count);
            }
            head.step(gradient, 1 / (STRENGTH * count));
        }
        float[] weights = new float[2 * size + 1];
        for (int i = 0; i < weights.length; i++) weights[i] = Adam.rounded(head.weights()[i]);
        return Vector.of(weights);
    }

    private static void add(double[] gradient, double[] weights, Sample sample, Sentence sentence, int count) {
        int size = sample.whole().size();
        double sum = weights[2 * size];
        for (int i = 0; i < size; i++) {
            sum += weights[i] * sentence.vector().at(i)
                    + weights[size + i] * sample.whole().at(i);
        }
        double error = (1 / (1 + Math.exp(-sum)) - (sentence.presses() ? 1 : 0)) / count;
        for (int i = 0; i < size; i++) {
            gradient[i] += error * sentence.vector().at(i);
            gradient[size + i] += error * sample.whole().at(i);
        }
        gradient[2 * size] += error;
    }
}
