package dev.lodestone.bench.pull.learn;

import dev.lodestone.bench.pull.learn.Sample.Place;
import dev.lodestone.campaign.pull.encoder.Vector;
import dev.lodestone.campaign.pull.semantic.PassageHead;
import java.util.List;

/** Logistic regression: is this sentence or clause, in this text, what its writer marked? */
final class PassageTraining {
    private static final int STEPS = 100;
    private static final double STRENGTH = 5;

    private PassageTraining() {}

    static Vector train(List<Sample> samples) {
        List<Place> places =
                samples.stream().flatMap(sample -> sample.places().stream()).toList();
        Adam head = new Adam(PassageHead.SIZE);
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[PassageHead.SIZE];
            for (Place place : places) add(gradient, head.weights(), place, places.size());
            head.step(gradient, 1 / (STRENGTH * places.size()));
        }
        float[] weights = new float[PassageHead.SIZE];
        for (int i = 0; i < weights.length; i++) weights[i] = Adam.rounded(head.weights()[i]);
        return Vector.of(weights);
    }

    private static void add(double[] gradient, double[] weights, Place place, int count) {
        double[] sum = new double[1];
        place.input().forEach((at, value) -> sum[0] += weights[at] * value);
        double error = (1 / (1 + Math.exp(-sum[0])) - (place.marked() ? 1 : 0)) / count;
        place.input().forEach((at, value) -> gradient[at] += error * value);
    }
}
