package dev.lodestone.kit.testing.isolation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.kit.testing.contract.ContractOperation;
import io.restassured.specification.RequestSpecification;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** One call of an operation that is valid in all but, perhaps, the ids at one place. */
record Question(IdPlace place, Asker asker, Home home, Records records) {
    private static final ObjectMapper JSON = new ObjectMapper();

    Answer withOwnIds() {
        return withIdsOf(home);
    }

    /** With the ids of that place as they are in another workspace. */
    Answer withIdsOf(Home other) {
        return send(path -> other.pathFor(place.operation().id(), path), other::named);
    }

    /** With ids that nobody has. */
    Answer withUnknownIds() {
        String unknown = UUID.randomUUID().toString();
        return send(path -> path.replaceAll("\\{[^}]*}", unknown), name -> unknown);
    }

    /** The path of the record that the operation works on or under. */
    static Optional<String> recordPath(ContractOperation operation) {
        int end = operation.path().lastIndexOf('}');
        return end < 0 ? Optional.empty() : Optional.of(operation.path().substring(0, end + 1));
    }

    private Answer send(Function<String, String> otherPath, Function<String, String> otherName) {
        ContractOperation operation = place.operation();
        RequestSpecification request = asker.request(home)
                .header("If-Match", "*")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        Optional<String> recordPath = recordPath(operation);
        String own = recordPath.map(path -> home.pathFor(operation.id(), path)).orElse("");
        String theirs = place.kind() == IdPlace.Kind.PATH ? otherPath.apply(recordPath.orElseThrow()) : own;
        String name = place.kind() == IdPlace.Kind.PATH ? "" : otherName.apply(place.property());
        if (place.kind() == IdPlace.Kind.QUERY) {
            request.queryParam(place.name(), name);
        }
        operation
                .bodyType()
                .ifPresent(type ->
                        request.contentType(type).body(place.kind() == IdPlace.Kind.BODY ? body(name) : body()));
        String path = operation.pathWith(parameter ->
                segment(parameter, recordPath.orElse(""), place.names().contains(parameter) ? theirs : own));
        return Answer.of(request.request(operation.method(), path), theirs, name);
    }

    private String segment(String parameter, String template, String filled) {
        String[] names = template.split("/");
        String[] values = filled.split("/");
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals("{" + parameter + "}")) {
                return values[i];
            }
        }
        throw new IllegalStateException(parameter + " is not in " + template);
    }

    private String body() {
        String id = place.operation().id();
        return Optional.ofNullable(records.bodies().get(id))
                .orElseThrow(() -> new IllegalStateException("Describe a body of " + id))
                .apply(home);
    }

    private String body(String id) {
        String one = place.operation().id() + " " + place.name();
        String text = Optional.ofNullable(records.bodies().get(one))
                .map(body -> body.apply(home))
                .orElseGet(this::body);
        try {
            JsonNode body = JSON.readTree(text);
            String pointer = place.name();
            String parent = pointer.substring(0, pointer.lastIndexOf('/'));
            String last = pointer.substring(pointer.lastIndexOf('/') + 1);
            switch (body.at(parent)) {
                case ObjectNode object -> object.put(last, id);
                case ArrayNode array when !array.isEmpty() -> array.set(Integer.parseInt(last), JSON.valueToTree(id));
                default -> throw new IllegalStateException("Describe a body that holds " + pointer + ": " + one);
            }
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(place + " needs a body in JSON", e);
        }
    }
}
