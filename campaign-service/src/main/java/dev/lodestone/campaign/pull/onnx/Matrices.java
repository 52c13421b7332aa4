package dev.lodestone.campaign.pull.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The matrices of a quantised network where they lie: a byte per number, and per column how much a byte is worth, with zero for
 * zero, as ONNX Runtime's dynamic quantisation per channel writes them.
 */
public final class Matrices {
    private static final int TENSOR_FLOATS = 4;
    private static final int TENSOR_NAME = 8;
    private static final int TENSOR_BYTES = 9;

    private final Map<String, ByteBuffer> numbers = new HashMap<>();

    private Matrices(ByteBuffer model) {
        Field.of(model).stream()
                .filter(field -> field.number() == ModelCut.MODEL_GRAPH)
                .flatMap(graph -> Field.of(graph.content()).stream())
                .filter(field -> field.number() == ModelCut.GRAPH_INITIALIZER)
                .forEach(tensor -> know(Field.of(tensor.content())));
    }

    private void know(List<Field> tensor) {
        String name = "";
        for (Field field : tensor) if (field.number() == TENSOR_NAME) name = field.text();
        for (Field field : tensor) {
            boolean holdsNumbers = field.number() == TENSOR_BYTES || field.number() == TENSOR_FLOATS;
            if (holdsNumbers) numbers.put(name, field.content().order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    /** Adds to each matrix what it learnt, in place: its bytes are then worth as much as its new numbers need. */
    public static void add(List<LowRank> learnt, ByteBuffer model) {
        Matrices matrices = new Matrices(model);
        learnt.forEach(matrices::add);
    }

    private void add(LowRank learnt) {
        ByteBuffer bytes = of(learnt.matrix() + "_quantized");
        ByteBuffer scale = of(learnt.matrix() + "_scale");
        int columns = learnt.columns();
        if (bytes.remaining() != learnt.rows() * columns || scale.remaining() != columns * Float.BYTES) {
            throw new IllegalArgumentException(learnt.matrix() + " has another shape than what was learnt for it");
        }
        float[][] sum = new float[learnt.rows()][columns];
        float[] most = new float[columns];
        for (int row = 0; row < sum.length; row++) {
            for (int column = 0; column < columns; column++) {
                sum[row][column] = bytes.get(row * columns + column) * scale.getFloat(column * Float.BYTES);
            }
            learnt.addRow(row, sum[row]);
            for (int column = 0; column < columns; column++) {
                most[column] = Math.max(most[column], Math.abs(sum[row][column]));
            }
        }
        write(sum, most, bytes, scale);
    }

    private static void write(float[][] sum, float[] most, ByteBuffer bytes, ByteBuffer scale) {
        for (int column = 0; column < most.length; column++) {
            float worth = Math.max(most[column], Float.MIN_NORMAL) / Byte.MAX_VALUE;
            scale.putFloat(column * Float.BYTES, worth);
            for (int row = 0; row < sum.length; row++) {
                bytes.put(row * most.length + column, (byte) Math.round(sum[row][column] / worth));
            }
        }
    }

    private ByteBuffer of(String name) {
        return Optional.ofNullable(numbers.get(name))
                .orElseThrow(() -> new IllegalArgumentException("The network has no numbers named " + name));
    }
}
