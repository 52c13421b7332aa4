package dev.lodestone.campaign.pull.encoder;

import dev.lodestone.campaign.pull.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vectors of one text, as the means of its pieces, each of length one. */
public final class Encoded {
    public static final int SIZE = 384;

    private final List<float[]> states = new ArrayList<>();

    /** Those of pieces that stand in the text, in its order, and where each of them starts. */
    private final List<float[]> placed = new ArrayList<>();

    private final List<Integer> starts = new ArrayList<>();
    private @Nullable Vector whole;

    void add(float[] state) {
        states.add(state);
    }

    void add(float[] state, int start) {
        states.add(state);
        placed.add(state);
        starts.add(start);
    }

    public Vector whole() {
        if (whole == null) whole = mean(states);
        return whole;
    }

    /** A sentence as it reads in its text, not alone. */
    public Vector of(Span span) {
        List<float[]> inside = placed.subList(firstFrom(span.start()), firstFrom(span.end()));
        return inside.isEmpty() ? whole() : mean(inside);
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = starts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts.get(middle) < offset) low = middle + 1;
            else high = middle;
        }
        return low;
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
