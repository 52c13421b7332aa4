package dev.lodestone.campaign.pull.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/** Numbers as data keeps many of them: base64 of half of a float each, little end first. */
public final class Halves {
    private Halves() {}

    public static float[] unpacked(String packed) {
        ByteBuffer halves = ByteBuffer.wrap(Base64.getDecoder().decode(packed)).order(ByteOrder.LITTLE_ENDIAN);
        float[] numbers = new float[halves.remaining() / Short.BYTES];
        for (int i = 0; i < numbers.length; i++) numbers[i] = Float.float16ToFloat(halves.getShort());
        return numbers;
    }

    public static String packed(float... numbers) {
        ByteBuffer halves = ByteBuffer.allocate(numbers.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float number : numbers) halves.putShort(Float.floatToFloat16(number));
        return Base64.getEncoder().encodeToString(halves.array());
    }
}
