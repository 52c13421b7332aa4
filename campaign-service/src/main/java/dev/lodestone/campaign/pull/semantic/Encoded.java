package dev.lodestone.campaign.pull.semantic;

import dev.lodestone.campaign.pull.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The vectors of one text, as the means of its pieces, each of length one. */
public final class Encoded {
    public static final int SIZE = 384;

    private final List<float[]> states = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    void add(float[] state, int start) {
        states.add(state);
        starts.add(start);
    }

    public Vector whole() {
        return mean(states);
    }

    /** A sentence as it reads in its text, not alone. */
    public Vector of(Span span) {
        List<float[]> inside = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            if (span.contains(starts.get(i))) inside.add(states.get(i));
        }
        return mean(inside.isEmpty() ? states : inside);
    }

    private static Vector mean(List<float[]> vectors) {
        float[] mean = new float[SIZE];
        for (float[] vector : vectors) {
            for (int i = 0; i < SIZE; i++) mean[i] += vector[i];
        }
        double square = 0;
        for (float value : mean) square += value * value;
        float length = (float) Math.sqrt(Math.max(square, 1e-12));
        for (int i = 0; i < SIZE; i++) mean[i] /= length;
        return Vector.of(mean);
    }
}
