package dev.lodestone.kit.testing.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lodestone.kit.testing.contract.ResponseContract.Answer;
import dev.lodestone.kit.testing.probe.LateWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the most telling exchange of each operation, and one refusal of each code, for the examples of the contract.
 * Which one is told by the exchange alone, so that the order of the tests does not matter.
 */
final class ExampleRecorder {
    /** Say {@code -Dlodestone.examples=record} to a run of all tests of a service. */
    private static final String SWITCH = "lodestone.examples";

    private static final String PROBLEMS = "problems";
    private static final String FEED = "listEvents";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path folder;

    ExampleRecorder(Path folder) {
        this.folder = folder;
    }

    static Optional<ExampleRecorder> whenAskedFor() {
        return Optional.of(new ExampleRecorder(Contract.COMMITTED.resolveSibling("examples")))
                .filter(recorder -> "record".equals(System.getProperty(SWITCH)));
    }

    /** An answer that keeps the contract, and what it answered. */
    synchronized void record(ContractOperation operation, @Nullable String requestBody, Answer answer) {
        if (answer.status() < 300) {
            ObjectNode exchange = JSON.createObjectNode();
            setBody(exchange, "request", requestBody);
            setBody(exchange, "response", answer.body());
            if (operation.id().equals(FEED)) {
                exchange.path("response").path("data").forEach(event -> keepEvent(exchange, event));
            } else if (!exchange.isEmpty()) {
                answer.headers().forEach(name -> exchange.withArray("headers").add(name));
                keep(operation.id(), Integer.toString(answer.status()), null, ExampleValues.of(exchange));
            }
        } else if (answer.mediaType().endsWith("problem+json")
                && operation.definition().path("responses").has(Integer.toString(answer.status()))) {
            JsonNode problem = ExampleValues.of(body(answer.body()));
            keep(
                    PROBLEMS,
                    Integer.toString(answer.status()),
                    problem.path("code").asText(),
                    problem);
        }
    }

    /** The facts of an event depend on its type, so there is an example of each. */
    private void keepEvent(ObjectNode exchange, JsonNode event) {
        String type = event.path("type").asText();
        ObjectNode page = (ObjectNode) exchange.path("response").deepCopy();
        page.put("hasMore", true).putArray("data").add(event);
        if (!type.equals(LateWriter.TYPE)) {
            keep(FEED, "200", type, ExampleValues.of(page));
        }
    }

    private void keep(String name, String status, @Nullable String code, JsonNode candidate) {
        Path file = folder.resolve(name + ".json");
        ObjectNode kept = ofThisRun(file);
        ObjectNode place = code == null ? kept : kept.withObjectProperty(status);
        String key = code == null ? status : code;
        if (!place.has(key) || ExampleOrder.BEST_FIRST.compare(candidate, place.get(key)) < 0) {
            place.set(key, candidate);
            if (code != null) {
                kept.set(status, sorted(place));
            }
            write(file, sorted(kept));
        }
    }

    /** What an earlier run recorded counts for nothing. */
    private static ObjectNode ofThisRun(Path file) {
        try {
            boolean fresh = Files.exists(file)
                    && Files.getLastModifiedTime(file).toMillis()
                            >= ManagementFactory.getRuntimeMXBean().getStartTime();
            return fresh ? (ObjectNode) JSON.readTree(file.toFile()) : JSON.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, ObjectNode kept) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(kept) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Statuses and codes; the bodies below them stay as they were sent. */
    private static ObjectNode sorted(ObjectNode kept) {
        ObjectNode sorted = JSON.createObjectNode();
        kept.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> sorted.set(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static void setBody(ObjectNode exchange, String name, @Nullable String body) {
        if (body != null && !body.isBlank()) {
            exchange.set(name, body(body));
        }
    }

    /** A body that is no JSON, such as a table, is kept as text. */
    private static JsonNode body(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return TextNode.valueOf(body);
        }
    }
}
