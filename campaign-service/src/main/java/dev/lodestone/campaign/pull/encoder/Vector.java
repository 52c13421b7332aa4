package dev.lodestone.campaign.pull.encoder;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.lodestone.campaign.pull.onnx.Halves;

/** Numbers in a row that never change; in data they are {@link Halves}, as many as it has. */
public final class Vector {
    private final float[] values;

    private Vector(float[] values) {
        this.values = values;
    }

    public static Vector of(float... values) {
        return new Vector(values.clone());
    }

    @JsonCreator
    static Vector unpacked(String packed) {
        return new Vector(Halves.unpacked(packed));
    }

    @JsonValue
    String packed() {
        return Halves.packed(values);
    }

    public int size() {
        return values.length;
    }

    public float at(int index) {
        return values[index];
    }

    /** The sum of products with as many of these numbers as the other one has, from an index on. */
    public double dot(Vector other, int from) {
        double sum = 0;
        for (int i = 0; i < other.values.length; i++) sum += values[from + i] * other.values[i];
        return sum;
    }

    public float last() {
        return values[values.length - 1];
    }
}
