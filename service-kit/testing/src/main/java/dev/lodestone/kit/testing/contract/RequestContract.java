package dev.lodestone.kit.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Holds the requests of a consumer against the provider's document: operation, parameters and body. */
public final class RequestContract {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Contract contract;
    private final ContractSchemas schemas;

    public RequestContract(Contract contract) {
        this.contract = contract;
        this.schemas = new ContractSchemas(contract);
    }

    /** @param headers by name in lower case */
    public record Request(
            String method, String path, Map<String, List<String>> query, Map<String, String> headers, String body) {}

    public List<String> faults(Request request) {
        return contract.find(request.method(), request.path())
                .map(operation -> faults(operation, request))
                .orElse(List.of("no operation of the document"));
    }

    private List<String> faults(ContractOperation operation, Request request) {
        List<String> faults = new ArrayList<>();
        Set<String> unknown = new TreeSet<>(request.query().keySet());
        contract.parameters(operation).forEach(parameter -> {
            String name = parameter.path("name").asText();
            List<String> values =
                    switch (parameter.path("in").asText()) {
                        case "query" -> request.query().getOrDefault(name, List.of());
                        case "header" ->
                            Optional.ofNullable(request.headers().get(name.toLowerCase(Locale.ROOT))).stream()
                                    .toList();
                        case "path" -> List.of(operation.pathParameter(name, request.path()));
                        default -> List.of();
                    };
            unknown.remove(name);
            parameterFaults(parameter, values).forEach(fault -> faults.add("parameter " + name + ": " + fault));
        });
        unknown.forEach(name -> faults.add("parameter " + name + " is not in the document"));
        faults.addAll(bodyFaults(operation.definition().path("requestBody"), request));
        return faults;
    }

    private List<String> parameterFaults(JsonNode parameter, List<String> values) {
        if (values.isEmpty()) {
            return parameter.path("required").asBoolean() ? List.of("is missing") : List.of();
        }
        JsonNode schema = contract.resolve(parameter.path("schema"));
        if (!isA(schema, "array")) {
            return values.size() > 1
                    ? List.of("is repeated")
                    : schemas.faults(schema, value(schema, values.getFirst()));
        }
        JsonNode items = contract.resolve(schema.path("items"));
        var list = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> list.add(value(items, value)));
        return schemas.faults(schema, list);
    }

    /** A parameter comes as text, whatever it is. */
    private static JsonNode value(JsonNode schema, String text) {
        if (isA(schema, "integer") && text.matches("-?\\d{1,18}")) {
            return JsonNodeFactory.instance.numberNode(Long.parseLong(text));
        }
        return isA(schema, "boolean") && text.matches("true|false")
                ? JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(text))
                : TextNode.valueOf(text);
    }

    private static boolean isA(JsonNode schema, String type) {
        JsonNode types = schema.path("type");
        return types.isArray()
                ? types.toString().contains('"' + type + '"')
                : types.asText().equals(type);
    }

    private List<String> bodyFaults(JsonNode described, Request request) {
        if (request.body().isEmpty()) {
            return described.path("required").asBoolean() ? List.of("the body is missing") : List.of();
        }
        String type = request.headers().getOrDefault("content-type", "").replaceFirst(";.*", "");
        JsonNode schema = described.path("content").path(type).path("schema");
        if (schema.isMissingNode()) {
            return List.of("a body of the type '" + type + "' is not in the document");
        }
        try {
            return type.endsWith("json") ? schemas.faults(schema, JSON.readTree(request.body())) : List.of();
        } catch (IOException e) {
            return List.of("the body is not JSON");
        }
    }
}
