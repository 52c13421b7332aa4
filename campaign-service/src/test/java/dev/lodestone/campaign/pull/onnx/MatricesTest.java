package dev.lodestone.campaign.pull.onnx;

import static dev.lodestone.campaign.pull.onnx.Halves.packed;
import static dev.lodestone.campaign.pull.onnx.Messages.message;
import static dev.lodestone.campaign.pull.onnx.Messages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatricesTest {
    private static final float[] SCALE = {0.5f, 0.01f};
    private static final byte[] BYTES = {100, -127, 4, 127, -60, 0};

    @Test
    void a_matrix_is_afterwards_what_it_was_and_what_it_learnt() {
        ByteBuffer model = model();
        Matrices.add(List.of(new LowRank("m", 1, packed(1, 0, -2), packed(8, 0.25f))), model);

        float[] expected = {50 + 8, -1.27f + 0.25f, 2, 1.27f, -30 - 16, -0.5f};
        for (int i = 0; i < expected.length; i++) {
            assertThat(number(model, i)).isCloseTo(expected[i], within(i % 2 == 0 ? 58f / 254 : 1.27f / 254));
        }
    }

    @Test
    void who_learnt_nothing_stays_as_it_was() {
        ByteBuffer model = model();
        Matrices.add(List.of(new LowRank("m", 2, packed(1, 2, 3, 4, 5, 6), packed(0, 0, 0, 0))), model);

        for (int i = 0; i < BYTES.length; i++) {
            assertThat(number(model, i)).isCloseTo(BYTES[i] * SCALE[i % 2], within(i % 2 == 0 ? 0.2f : 0.006f));
        }
    }

    @Test
    void other_matrices_keep_their_numbers() {
        ByteBuffer model = model();
        Matrices.add(List.of(new LowRank("m", 1, packed(1, 1, 1), packed(9, 9))), model);

        assertThat(content(model, "other_quantized")).isEqualTo(ByteBuffer.wrap(BYTES));
    }

    @Test
    void what_was_learnt_for_another_network_is_refused() {
        assertThatThrownBy(() -> Matrices.add(List.of(new LowRank("x", 1, packed(1, 1, 1), packed(1, 1))), model()))
                .hasMessage("The network has no numbers named x_quantized");
        assertThatThrownBy(() -> Matrices.add(List.of(new LowRank("m", 1, packed(1, 1), packed(1, 1))), model()))
                .hasMessage("m has another shape than what was learnt for it");
    }

    private static ByteBuffer model() {
        return ByteBuffer.wrap(message(
                7,
                message(5, text(8, "m_quantized"), message(9, BYTES.clone())),
                message(5, text(8, "m_scale"), message(4, floats(SCALE))),
                message(5, text(8, "other_quantized"), message(9, BYTES.clone()))));
    }

    private static float number(ByteBuffer model, int place) {
        int column = place % SCALE.length;
        float worth = content(model, "m_scale").order(ByteOrder.LITTLE_ENDIAN).getFloat(column * Float.BYTES);
        return content(model, "m_quantized").get(place) * worth;
    }

    private static ByteBuffer content(ByteBuffer model, String name) {
        return Field.of(Field.of(model).getFirst().content()).stream()
                .map(field -> Field.of(field.content()))
                .filter(tensor -> tensor.getFirst().text().equals(name))
                .map(tensor -> tensor.getLast().content())
                .findFirst()
                .orElseThrow();
    }

    private static byte[] floats(float... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float number : numbers) bytes.putFloat(number);
        return bytes.array();
    }
}
