package dev.lodestone.campaign.pull.onnx;

import static dev.lodestone.campaign.pull.onnx.Messages.joined;
import static dev.lodestone.campaign.pull.onnx.Messages.message;
import static dev.lodestone.campaign.pull.onnx.Messages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelCutTest {
    private static final byte[] MODEL = message(
            7,
            message(1, node("x", "first-weights", "a")),
            message(1, node("a", "a", "b")),
            message(1, node("b", "last-weights", "c")),
            message(5, text(8, "first-weights"), message(9, new byte[300])),
            message(5, text(8, "last-weights"), message(9, new byte[300])),
            message(11, text(1, "x")),
            message(12, text(1, "c"), text(2, "a table of numbers")),
            message(13, text(1, "shape of c")));

    @Test
    void what_comes_after_the_answer_is_left_out() {
        List<Field> graph = graphOf(ModelCut.upTo("b", ByteBuffer.wrap(MODEL)));
        assertThat(texts(graph, 1, 2)).containsExactly("a", "b");
        assertThat(texts(graph, 5, 8)).containsExactly("first-weights");
        assertThat(texts(graph, 11, 1)).containsExactly("x");
    }

    @Test
    void the_answer_is_what_was_asked_for_and_keeps_its_type() {
        List<Field> graph = graphOf(ModelCut.upTo("b", ByteBuffer.wrap(MODEL)));
        assertThat(texts(graph, 12, 1)).containsExactly("b");
        assertThat(texts(graph, 12, 2)).containsExactly("a table of numbers");
    }

    @Test
    void a_network_that_is_wanted_whole_stays_whole_but_for_the_shapes_of_its_parts() {
        List<Field> graph = graphOf(ModelCut.upTo("c", ByteBuffer.wrap(MODEL)));
        assertThat(texts(graph, 5, 8)).containsExactly("first-weights", "last-weights");
        assertThat(texts(graph, 1, 2)).containsExactly("a", "b", "c");
        assertThat(texts(graph, 13, 1)).isEmpty();
    }

    @Test
    void a_name_that_nothing_has_is_refused() {
        assertThatThrownBy(() -> ModelCut.upTo("d", ByteBuffer.wrap(MODEL)))
                .hasMessage("The network calculates nothing named d");
    }

    @Test
    void bytes_that_are_no_message_are_refused() {
        assertThatThrownBy(() -> ModelCut.upTo("d", ByteBuffer.wrap(new byte[] {0x0F})))
                .hasMessageContaining("Not a protobuf message");
    }

    private static List<Field> graphOf(ByteBuffer model) {
        return Field.of(Field.of(model).getFirst().content());
    }

    private static List<String> texts(List<Field> graph, int number, int name) {
        return graph.stream()
                .filter(field -> field.number() == number)
                .flatMap(field -> Field.of(field.content()).stream())
                .filter(field -> field.number() == name)
                .map(Field::text)
                .toList();
    }

    private static byte[] node(String input, String weights, String output) {
        return joined(text(1, input), text(1, weights), text(2, output));
    }
}
