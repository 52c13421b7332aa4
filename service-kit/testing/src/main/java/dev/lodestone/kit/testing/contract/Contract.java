package dev.lodestone.kit.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The OpenAPI document of a service as tests use it. */
public final class Contract {
    /** Where a service keeps its document, seen from its own folder. */
    public static final Path COMMITTED = Path.of("openapi", "openapi.yaml");

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Map<Path, Contract> READ = new ConcurrentHashMap<>();

    private final JsonNode document;
    private final List<ContractOperation> operations;

    private Contract(JsonNode document) {
        this.document = document;
        this.operations = operations(document);
    }

    public static Contract committed() {
        return committedAt(COMMITTED);
    }

    /** The document that another service of this repository has committed. */
    public static Contract of(String service) {
        return committedAt(Path.of("..", service).resolve(COMMITTED));
    }

    private static Contract committedAt(Path file) {
        return READ.computeIfAbsent(file, Contract::read);
    }

    private static Contract read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Commit the contract: cp target/openapi/openapi.yaml " + COMMITTED + " after a build", e);
        }
    }

    public static Contract parse(String yaml) {
        try {
            return new Contract(YAML.readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode document() {
        return document;
    }

    public List<ContractOperation> operations() {
        return operations;
    }

    /** The operation that answers the request; of several the one with the fewest parameters in its path. */
    public Optional<ContractOperation> find(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method.toUpperCase(Locale.ROOT)))
                .filter(operation -> operation.matches(path))
                .min((a, b) -> Integer.compare(
                        a.pathParameters().size(), b.pathParameters().size()));
    }

    /** What the provider really answered when its examples were recorded; of a feed a page for each type of event. */
    public List<JsonNode> recorded(String operationId) {
        return operations.stream()
                .filter(operation -> operation.id().equals(operationId))
                .flatMap(operation -> operation.definition().path("responses").properties().stream())
                .filter(response -> response.getKey().startsWith("2"))
                .flatMap(response -> examples(response.getValue().at("/content/application~1json")).stream())
                .map(JsonNode::<JsonNode>deepCopy)
                .toList();
    }

    static List<JsonNode> examples(JsonNode mediaType) {
        return mediaType.has("example")
                ? List.of(mediaType.get("example"))
                : mediaType.path("examples").properties().stream()
                        .map(example -> example.getValue().path("value"))
                        .toList();
    }

    /** How the provider refuses with a status. */
    public JsonNode refusal(int status) {
        return document.at("/components/responses/Problem" + status + "/content/application~1problem+json/examples")
                .elements()
                .next()
                .path("value")
                .deepCopy();
    }

    List<JsonNode> parameters(ContractOperation operation) {
        List<JsonNode> found = new ArrayList<>();
        operation.definition().path("parameters").forEach(parameter -> found.add(resolve(parameter)));
        document.path("paths")
                .path(operation.path())
                .path("parameters")
                .forEach(parameter -> found.add(resolve(parameter)));
        return found;
    }

    public boolean knowsPath(String path) {
        return operations.stream().anyMatch(operation -> operation.matches(path));
    }

    /** The thing itself where the document only points at it. */
    public JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.startsWith("#") ? document.at(reference.substring(1)) : node;
    }

    private static List<ContractOperation> operations(JsonNode document) {
        List<ContractOperation> found = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member -> found.add(new ContractOperation(
                                member.getKey().toUpperCase(Locale.ROOT), path.getKey(), member.getValue()))));
        return List.copyOf(found);
    }
}
