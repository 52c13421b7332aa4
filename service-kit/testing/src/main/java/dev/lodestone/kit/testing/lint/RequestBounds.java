package dev.lodestone.kit.testing.lint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.kit.testing.contract.Contract;
import dev.lodestone.kit.testing.contract.ContractOperation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Each place of a request whose document does not say how much may be sent there. A part of the path says nothing: it
 * names a record or none.
 */
final class RequestBounds {
    /** What can be repeated without end: a star, a plus, an open repetition. */
    private static final Pattern OPEN_END = Pattern.compile("(?<!\\\\)[*+]|\\{\\d+,}");

    private final Contract contract;
    private final Set<String> boundless = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();

    private RequestBounds(Contract contract) {
        this.contract = contract;
    }

    static Set<String> missing(Contract contract) {
        RequestBounds bounds = new RequestBounds(contract);
        contract.operations().forEach(bounds::operation);
        return bounds.boundless;
    }

    private void operation(ContractOperation operation) {
        JsonNode onPath = contract.document().path("paths").path(operation.path());
        Stream.of(operation.definition(), onPath)
                .flatMap(place -> place.path("parameters").valueStream())
                .map(contract::resolve)
                .filter(parameter -> !parameter.path("in").asText().equals("path"))
                .forEach(parameter ->
                        schema(operation.id() + " " + parameter.path("name").asText(), parameter.path("schema")));
        operation.definition().at("/requestBody/content").properties().stream()
                .filter(type -> type.getKey().endsWith("json"))
                .forEach(
                        type -> schema(operation.id() + " body", type.getValue().path("schema")));
    }

    private void schema(String place, JsonNode pointing) {
        String reference = pointing.path("$ref").asText("");
        if (!reference.isEmpty() && !seen.add(reference)) {
            return;
        }
        String name = reference.isEmpty() ? place : reference.substring(reference.lastIndexOf('/') + 1);
        JsonNode schema = contract.resolve(pointing);
        if (!isBounded(schema)) {
            boundless.add(name);
        }
        Stream.of("allOf", "anyOf", "oneOf")
                .flatMap(composition -> schema.path(composition).valueStream())
                .forEach(part -> schema(name, part));
        schema.path("properties")
                .properties()
                .forEach(property -> schema(name + "." + property.getKey(), property.getValue()));
        List.of("items", "additionalProperties").forEach(inner -> {
            if (schema.path(inner).isObject()) {
                schema(name + "[]", schema.get(inner));
            }
        });
    }

    private static boolean isBounded(JsonNode schema) {
        boolean toldByItsParts = Stream.of("allOf", "anyOf", "oneOf").anyMatch(schema::has);
        return toldByItsParts
                || schema.has("enum")
                || types(schema).allMatch(type -> switch (type) {
                    case "string" ->
                        schema.has("maxLength")
                                || schema.has("format")
                                || isClosed(schema.path("pattern").asText());
                    case "array" -> schema.has("maxItems");
                    case "integer", "number" -> isRange(schema);
                    case "object" -> !schema.path("additionalProperties").isObject() || schema.has("maxProperties");
                    default -> true;
                });
    }

    /** The largest integer is also told by its width; the least, mostly 0 or 1, by nothing else. */
    private static boolean isRange(JsonNode number) {
        boolean ends = number.has("maximum")
                || number.has("exclusiveMaximum")
                || number.path("format").asText().startsWith("int");
        return ends && (number.has("minimum") || number.has("exclusiveMinimum"));
    }

    private static boolean isClosed(String pattern) {
        return pattern.startsWith("^")
                && pattern.endsWith("$")
                && !OPEN_END.matcher(pattern).find();
    }

    private static Stream<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.valueStream().map(JsonNode::asText) : Stream.of(type.asText());
    }
}
