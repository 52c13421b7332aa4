package dev.lodestone.kit.testing.lint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.kit.testing.contract.Contract;
import dev.lodestone.kit.testing.contract.ContractOperation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a document owes to those who program by it, apart from being true. */
public final class ContractLint {
    private final Contract contract;
    private final List<String> faults = new ArrayList<>();

    private ContractLint(Contract contract) {
        this.contract = contract;
    }

    public static List<String> faults(Contract contract) {
        ContractLint lint = new ContractLint(contract);
        contract.operations().forEach(lint::operation);
        lint.version();
        lint.servers();
        lint.schemas();
        RequestBounds.missing(contract).forEach(place -> lint.faults.add(place + " has no bound"));
        return lint.faults;
    }

    private void operation(ContractOperation operation) {
        require(!operation.id().isBlank(), operation + " has no operationId");
        require(!operation.definition().path("summary").asText().isBlank(), operation + " has no summary");
        require(operation.definition().path("tags").size() == 1, operation + " has no tag of its own");
        require(operation.definition().has("security") == !operation.scopes().isEmpty(), operation + " names no scope");
        answers(operation);
        if (namesItsVersion(operation)) {
            Set.of("412", "428").forEach(status -> require(answer(operation, status), operation + " lacks " + status));
        }
    }

    private void answers(ContractOperation operation) {
        operation.definition().path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .forEach(response -> {
                    JsonNode headers = contract.resolve(response.getValue()).path("headers");
                    require(
                            !Set.of("201", "202").contains(response.getKey()) || headers.has("Location"),
                            operation + " " + response.getKey() + " does not say where the new one is");
                    require(
                            !namesItsVersion(operation) || response.getKey().equals("204") || headers.has("ETag"),
                            operation + " " + response.getKey() + " does not tell the version");
                });
    }

    private static boolean answer(ContractOperation operation, String status) {
        return operation.definition().path("responses").has(status);
    }

    private static boolean namesItsVersion(ContractOperation operation) {
        return Set.of("PUT", "PATCH", "DELETE").contains(operation.method())
                && operation
                        .definition()
                        .path("parameters")
                        .valueStream()
                        .anyMatch(parameter -> parameter.path("name").asText().equals("If-Match"));
    }

    /** Its first number is the one in the paths: what breaks clients gets new paths, what is added a higher second one. */
    private void version() {
        String version = contract.document().at("/info/version").asText();
        require(version.matches("1\\.\\d+\\.\\d+"), "info.version '" + version + "' is none like 1.0.0");
    }

    /** An address of some machine means nothing to whoever reads the document elsewhere. */
    private void servers() {
        contract.document()
                .path("servers")
                .forEach(server -> require(server.path("url").asText().startsWith("/"), server + " is not relative"));
    }

    private void schemas() {
        Set<String> reached = new HashSet<>();
        reach(contract.document().path("paths"), reached);
        reach(contract.document().path("webhooks"), reached);
        contract.document()
                .at("/components/schemas")
                .fieldNames()
                .forEachRemaining(name ->
                        require(reached.contains("#/components/schemas/" + name), "nothing uses the schema " + name));
    }

    private void reach(JsonNode node, Set<String> reached) {
        String reference = node.path("$ref").asText("");
        if (!reference.isEmpty() && reached.add(reference)) {
            reach(contract.resolve(node), reached);
        }
        node.forEach(part -> reach(part, reached));
    }

    private void require(boolean kept, String otherwise) {
        if (!kept) {
            faults.add(otherwise);
        }
    }
}
