package dev.lodestone.bench.pull.learn;

import dev.lodestone.campaign.pull.encoder.Encoded;
import dev.lodestone.campaign.pull.encoder.Vector;
import dev.lodestone.campaign.pull.semantic.PassageHead;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Is this sentence, clause or part of one, in this text, what its writer marked? */
final class PassageTraining {
    private static final int UNITS = 64;
    private static final Network.Pace PACE = new Network.Pace(8, 512, 0.001, 0.3);
    private static final int MARKED = 1;
    /** The numbers of a vector of length one are small beside the measures; so much larger they are about as large. */
    private static final float LARGER = 8;

    private PassageTraining() {}

    record Trained(List<Vector> passage, Vector pressing) {}

    static Trained train(List<Sample> samples) {
        List<Example> examples =
                samples.stream().flatMap(PassageTraining::examples).toList();
        Network network = new Network(new Network.Shape(PassageHead.INPUTS, UNITS, 0, 2), PACE, 1).learn(examples);
        float[] pressing = new float[UNITS + 1];
        for (int unit = 0; unit < UNITS; unit++) {
            pressing[unit] = (float) (network.output(MARKED, unit) - network.output(0, unit));
        }
        pressing[UNITS] = (float) (network.bias(MARKED) - network.bias(0));
        List<Vector> units =
                IntStream.range(0, UNITS).mapToObj(unit -> unit(network, unit)).toList();
        return new Trained(units, Vector.of(pressing));
    }

    private static Stream<Example> examples(Sample sample) {
        return sample.places().stream().map(place -> {
            float[] values = place.input().values();
            for (int i = 0; i < values.length; i++) values[i] *= scale(i);
            double[] answers = {place.marked() ? 0 : 1, place.marked() ? 1 : 0};
            return new Example(values, new int[0], new double[0], answers, sample.weight());
        });
    }

    private static Vector unit(Network network, int unit) {
        float[] weights = new float[PassageHead.INPUTS + 1];
        for (int i = 0; i < PassageHead.INPUTS; i++) weights[i] = (float) network.input(unit, i) * scale(i);
        weights[PassageHead.INPUTS] = (float) network.unitBias(unit);
        return Vector.of(weights);
    }

    private static float scale(int i) {
        return i < 3 * Encoded.SIZE ? LARGER : 1;
    }
}
