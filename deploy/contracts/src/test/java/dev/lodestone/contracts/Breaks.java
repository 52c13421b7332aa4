package dev.lodestone.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ComposedChanged;

/**
 * What of a changed document breaks a program that was written for the released one. openapi-diff finds most of it; not what
 * breaks generated code alone, nor what a service that refuses unknown fields no longer takes, nor new nulls.
 */
final class Breaks {
    private final Document released;
    private final Document now;
    private final List<String> found = new ArrayList<>();

    private Breaks(Document released, Document now) {
        this.released = released;
        this.now = now;
    }

    static List<String> between(Document released, Document now) {
        Breaks breaks = new Breaks(released, now);
        breaks.onTheWire();
        breaks.names();
        breaks.fields();
        return breaks.found;
    }

    private void onTheWire() {
        ChangedOpenApi changed = OpenApiCompare.fromContents(
                released.json().toString(), now.json().toString());
        changed.getMissingEndpoints()
                .forEach(endpoint -> found.add(endpoint.getMethod() + " " + endpoint.getPathUrl() + " is gone"));
        changed.getChangedOperations().stream()
                .filter(ChangedOperation::isIncompatible)
                .forEach(operation -> found.add(operation.getHttpMethod() + " " + operation.getPathUrl() + ": "
                        + String.join(", ", parts(operation))));
        if (found.isEmpty() && changed.isIncompatible()) found.add("openapi-diff calls the document incompatible");
    }

    private static List<String> parts(ChangedOperation operation) {
        record Part(String name, ComposedChanged change) {}
        return Stream.of(
                        new Part("parameters", operation.getParameters()),
                        new Part("request", operation.getRequestBody()),
                        new Part("answers", operation.getApiResponses()),
                        new Part("scopes", operation.getSecurityRequirements()))
                .filter(part -> part.change() != null && part.change().isIncompatible())
                .map(Part::name)
                .toList();
    }

    /** Methods and classes of generated clients are called by them. */
    private void names() {
        Set<String> operations = operations(now);
        operations(released).stream()
                .filter(id -> !operations.contains(id))
                .forEach(id -> found.add("operation " + id + " is gone"));
        schemas(released)
                .map(Entry::getKey)
                .filter(name -> !now.json().at("/components/schemas").has(name))
                .forEach(name -> found.add("schema " + name + " is gone"));
    }

    private void fields() {
        Set<String> answered = new HashSet<>();
        now.json().path("paths").findValues("responses").forEach(responses -> reach(responses, answered));
        schemas(released).forEach(schema -> {
            JsonNode after = now.json().at("/components/schemas/" + schema.getKey());
            if (after.isMissingNode()) return;
            schema.getValue().path("properties").properties().forEach(field -> {
                JsonNode later = after.path("properties").path(field.getKey());
                String name = schema.getKey() + "." + field.getKey();
                if (later.isMissingNode()) found.add(name + " is gone");
                else if (answered.contains(schema.getKey()) && isNullable(later) && !isNullable(field.getValue()))
                    found.add(name + " may be null now");
            });
        });
    }

    private void reach(JsonNode node, Set<String> schemas) {
        String name = node.path("$ref").asText("").replace("#/components/schemas/", "");
        if (!name.isEmpty() && schemas.add(name)) reach(now.json().at("/components/schemas/" + name), schemas);
        node.forEach(part -> reach(part, schemas));
    }

    private static boolean isNullable(JsonNode field) {
        return field.path("nullable").asBoolean();
    }

    private static Set<String> operations(Document document) {
        return new HashSet<>(document.json().path("paths").findValuesAsText("operationId"));
    }

    private static Stream<Entry<String, JsonNode>> schemas(Document document) {
        return document.json().at("/components/schemas").properties().stream();
    }
}
