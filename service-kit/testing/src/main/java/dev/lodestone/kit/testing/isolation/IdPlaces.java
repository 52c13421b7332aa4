package dev.lodestone.kit.testing.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.kit.testing.contract.Contract;
import dev.lodestone.kit.testing.contract.ContractOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every place of the document that takes an id. Operations without a token have no workspace, so nothing foreign. */
final class IdPlaces {
    private static final int DEEPEST = 8;

    private final Contract contract;

    IdPlaces(Contract contract) {
        this.contract = contract;
    }

    List<IdPlace> all() {
        return contract.operations().stream()
                .filter(operation -> !operation.scopes().isEmpty())
                .flatMap(operation -> of(operation).stream())
                .toList();
    }

    private List<IdPlace> of(ContractOperation operation) {
        List<IdPlace> found = new ArrayList<>();
        List<String> path = parameters(operation, "path");
        path.forEach(name -> found.add(IdPlace.of(operation, IdPlace.Kind.PATH, name)));
        if (path.size() > 1) {
            found.add(new IdPlace(operation, IdPlace.Kind.PATH, Set.copyOf(path)));
        }
        parameters(operation, "query").forEach(name -> found.add(IdPlace.of(operation, IdPlace.Kind.QUERY, name)));
        Set<String> pointers = new TreeSet<>();
        operation
                .bodyType()
                .ifPresent(type -> collect(
                        operation
                                .definition()
                                .at("/requestBody/content")
                                .path(type)
                                .path("schema"),
                        "",
                        0,
                        pointers));
        pointers.forEach(pointer -> found.add(IdPlace.of(operation, IdPlace.Kind.BODY, pointer)));
        return found;
    }

    private List<String> parameters(ContractOperation operation, String in) {
        List<String> names = new ArrayList<>();
        operation.definition().path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals(in) && isId(parameter.path("schema"))) {
                names.add(parameter.path("name").asText());
            }
        });
        return names;
    }

    private void collect(JsonNode pointing, String pointer, int depth, Set<String> pointers) {
        JsonNode schema = contract.resolve(pointing);
        if (isId(schema)) {
            pointers.add(pointer);
        } else if (depth < DEEPEST) {
            for (String composition : List.of("allOf", "anyOf", "oneOf")) {
                schema.path(composition).forEach(part -> collect(part, pointer, depth + 1, pointers));
            }
            schema.path("properties")
                    .properties()
                    .forEach(property ->
                            collect(property.getValue(), pointer + "/" + property.getKey(), depth + 1, pointers));
            if (schema.has("items")) {
                collect(schema.get("items"), pointer + "/0", depth + 1, pointers);
            }
        }
    }

    private boolean isId(JsonNode schema) {
        return contract.resolve(schema).path("format").asText().equals("uuid");
    }
}
