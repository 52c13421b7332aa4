package dev.lodestone.campaign.pull.encoder;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/** Numbers in a row that never change; in data base64 of halves of a float each, as many as it has, little end first. */
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
        ByteBuffer halves = ByteBuffer.wrap(Base64.getDecoder().decode(packed)).order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float[halves.remaining() / Short.BYTES];
        for (int i = 0; i < values.length; i++) values[i] = Float.float16ToFloat(halves.getShort());
        return new Vector(values);
    }

    @JsonValue
    String packed() {
        ByteBuffer halves = ByteBuffer.allocate(values.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) halves.putShort(Float.floatToFloat16(value));
        return Base64.getEncoder().encodeToString(halves.array());
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
