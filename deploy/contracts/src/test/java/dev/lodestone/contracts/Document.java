package dev.lodestone.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An OpenAPI document in the words of 3.0: openapi-diff says of some changes of a document of 3.1 that nothing has changed
 * (its issues 745 and 910), and ignores what a service sends by itself (793): that is told as the answer to a question of
 * its own. Examples are left out, since no answer hangs on them.
 */
record Document(ObjectNode json) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES));

    static Document of(String yaml) {
        try {
            ObjectNode json = (ObjectNode) YAML.readTree(yaml);
            json.put("openapi", "3.0.3");
            if (json.remove("webhooks") instanceof ObjectNode events) tell(events, json.withObject("/paths"));
            translate(json);
            return new Document(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(ObjectNode events, ObjectNode paths) {
        events.properties().forEach(event -> {
            ObjectNode answer = paths.putObject("/webhooks/" + event.getKey())
                    .putObject("get")
                    .putObject("responses")
                    .putObject("200")
                    .put("description", "The event");
            answer.set("content", event.getValue().at("/post/requestBody/content"));
        });
    }

    static Document in(Path file) throws IOException {
        return of(Files.readString(file));
    }

    void keep(Path file) throws IOException {
        Files.writeString(file, YAML.writeValueAsString(json));
    }

    private static void translate(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("examples", "example"));
            types(object);
            Stream.of("anyOf", "oneOf").forEach(choice -> withoutNull(object, choice));
            if (object.has("const")) object.putArray("enum").add(object.remove("const"));
            bound(object, "exclusiveMinimum", "minimum");
            bound(object, "exclusiveMaximum", "maximum");
        }
        node.forEach(Document::translate);
    }

    private static void types(ObjectNode schema) {
        if (!(schema.get("type") instanceof ArrayNode types)) return;
        List<String> named = types.valueStream()
                .map(JsonNode::asText)
                .filter(type -> !type.equals("null"))
                .toList();
        if (named.size() < types.size()) schema.put("nullable", true);
        if (named.size() == 1) {
            schema.put("type", named.getFirst());
        } else {
            schema.remove("type");
            ArrayNode choices = schema.putArray("anyOf");
            named.forEach(type -> choices.addObject().put("type", type));
        }
    }

    private static void withoutNull(ObjectNode schema, String choice) {
        if (!(schema.get(choice) instanceof ArrayNode all)) return;
        List<JsonNode> others = all.valueStream()
                .filter(one -> !one.path("type").asText().equals("null"))
                .toList();
        if (others.size() == all.size()) return;
        schema.put("nullable", true);
        schema.remove(choice);
        schema.putArray(others.size() == 1 ? "allOf" : choice).addAll(others);
    }

    private static void bound(ObjectNode schema, String exclusive, String inclusive) {
        if (!schema.path(exclusive).isNumber()) return;
        schema.set(inclusive, Objects.requireNonNull(schema.get(exclusive)));
        schema.put(exclusive, true);
    }
}
