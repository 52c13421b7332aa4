package dev.lodestone.campaign.pull.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A neural network in ONNX form without the part that is not asked for. The numbers are those of {@code onnx.proto}
 * (github.com/onnx/onnx).
 */
public final class ModelCut {
    static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;
    static final int GRAPH_INITIALIZER = 5;
    private static final int GRAPH_OUTPUT = 12;
    private static final int GRAPH_SHAPES = 13;
    private static final int NODE_INPUT = 1;
    private static final int NODE_OUTPUT = 2;
    private static final int INITIALIZER_NAME = 8;
    private static final int OUTPUT_NAME = 1;

    private static final int LARGEST_MODEL = 40_000_000;

    private ModelCut() {}

    /** Outside of the heap, which stays as small as the requests of a service need it. */
    public static ByteBuffer read(InputStream model) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocateDirect(LARGEST_MODEL);
        byte[] part = new byte[1 << 16];
        for (int length = model.read(part); length >= 0; length = model.read(part)) bytes.put(part, 0, length);
        return bytes.flip();
    }

    /** The same network, whose one answer is what it calculates under this name on its way. */
    public static ByteBuffer upTo(String name, ByteBuffer model) {
        List<Field> fields = Field.of(model);
        List<ByteBuffer> graph = fields.stream()
                .filter(field -> field.number() == MODEL_GRAPH)
                .flatMap(field -> graph(name, Field.of(field.content())).stream())
                .toList();
        List<ByteBuffer> cut = Stream.concat(
                        fields.stream()
                                .filter(field -> field.number() != MODEL_GRAPH)
                                .map(Field::whole),
                        message(MODEL_GRAPH, graph).stream())
                .toList();
        ByteBuffer whole = ByteBuffer.allocateDirect(length(cut));
        cut.forEach(part -> whole.put(part.duplicate()));
        return whole.flip();
    }

    private static List<ByteBuffer> graph(String name, List<Field> fields) {
        Deque<Field> nodes = new ArrayDeque<>();
        Set<String> needed = new HashSet<>(Set.of(name));
        for (Field field : fields.reversed()) {
            if (field.number() != GRAPH_NODE) continue;
            if (names(field, NODE_OUTPUT).noneMatch(needed::contains)) continue;
            nodes.addFirst(field);
            names(field, NODE_INPUT).forEach(needed::add);
        }
        if (nodes.isEmpty()) throw new IllegalArgumentException("The network calculates nothing named " + name);
        Stream<ByteBuffer> rest = fields.stream()
                .filter(field -> field.number() != GRAPH_NODE && field.number() != GRAPH_SHAPES)
                .filter(field -> field.number() != GRAPH_INITIALIZER
                        || names(field, INITIALIZER_NAME).anyMatch(needed::contains))
                .flatMap(field ->
                        field.number() == GRAPH_OUTPUT ? renamed(field, name).stream() : Stream.of(field.whole()));
        return Stream.concat(nodes.stream().map(Field::whole), rest).toList();
    }

    private static List<ByteBuffer> renamed(Field output, String name) {
        ByteBuffer words = ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8));
        Stream<ByteBuffer> type = Field.of(output.content()).stream()
                .filter(field -> field.number() != OUTPUT_NAME)
                .map(Field::whole);
        return message(
                GRAPH_OUTPUT,
                Stream.concat(message(OUTPUT_NAME, List.of(words)).stream(), type)
                        .toList());
    }

    private static List<ByteBuffer> message(int number, List<ByteBuffer> parts) {
        return Stream.concat(Stream.of(Field.head(number, length(parts))), parts.stream())
                .toList();
    }

    private static Stream<String> names(Field message, int number) {
        return Field.of(message.content()).stream()
                .filter(field -> field.number() == number)
                .map(Field::text);
    }

    private static int length(List<ByteBuffer> parts) {
        return parts.stream().mapToInt(ByteBuffer::remaining).sum();
    }
}
