package dev.lodestone.kit.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The examples of a document: that there are all, that each keeps its schema, and that none tells what nobody should know. */
public final class ContractExamples {
    private static final Pattern HOST = Pattern.compile("(?:https?://|[\\w.]@)([\\w-]+(?:\\.[\\w-]+)*)");
    /** The last is the name of SVG, which nobody asks. */
    private static final Pattern RESERVED_HOST =
            Pattern.compile("(.*\\.)?(example|example\\.(com|org|net)|test|invalid|lodestone\\.dev|www\\.w3\\.org)");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|0198c0de0000\\d{20}");
    private static final Map<String, Pattern> UNTOLD = Map.of(
            "a token", Pattern.compile("eyJ[\\w-]{8,}|(?i:bearer )[\\w-]{8,}"),
            "a key", Pattern.compile("-----BEGIN|whsec_"),
            "a secret or a random text",
                    Pattern.compile("(?=[\\w+=-]*[a-z])(?=[\\w+=-]*[A-Z])(?=[\\w+=-]*\\d)[\\w+=-]{28,}|[0-9a-f]{28,}"),
            "the inside of the program", Pattern.compile("\\b\\w+\\[\\w+=|Exception|\\bdev\\.lodestone\\.\\w"),
            "this machine", Pattern.compile("localhost|127\\.0\\.0\\.|\\[::1]"),
            "a path of a machine", Pattern.compile("(?<![\\w.])/(home|root|tmp|usr|var|opt|work|etc)/|\\b[A-Z]:\\\\"));

    private final Contract contract;
    private final ContractSchemas schemas;
    private final List<String> faults = new ArrayList<>();

    private ContractExamples(Contract contract) {
        this.contract = contract;
        this.schemas = new ContractSchemas(contract);
    }

    public static List<String> faults(Contract contract) {
        ContractExamples examples = new ContractExamples(contract);
        contract.operations().forEach(examples::checkOperation);
        contract.document().at("/components/responses").properties().stream()
                .filter(response -> response.getKey().startsWith("Problem"))
                .forEach(response -> examples.checkProblems(response.getKey(), response.getValue()));
        return examples.faults;
    }

    private void checkOperation(ContractOperation operation) {
        checkBodies(operation + " request", operation.definition().path("requestBody"));
        operation.definition().path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .forEach(response ->
                        checkBodies(operation + " " + response.getKey(), contract.resolve(response.getValue())));
    }

    private void checkBodies(String place, JsonNode described) {
        described.path("content").properties().forEach(type -> {
            List<JsonNode> examples = Contract.examples(type.getValue());
            if (examples.isEmpty()) {
                faults.add(place + " has no example");
            }
            examples.forEach(example -> checkExample(
                    place,
                    type.getValue().path("schema"),
                    example,
                    type.getKey().endsWith("json")));
        });
    }

    private void checkProblems(String name, JsonNode response) {
        JsonNode type = response.path("content").path("application/problem+json");
        if (type.path("examples").isEmpty()) {
            faults.add(name + " has no example");
        }
        type.path("examples").properties().forEach(example -> {
            JsonNode problem = example.getValue().path("value");
            checkExample(name + " " + example.getKey(), type.path("schema"), problem, true);
            if (!problem.path("code").asText().equals(example.getKey())
                    || !name.endsWith(problem.path("status").asText())) {
                faults.add(name + " " + example.getKey() + " shows another problem");
            }
        });
    }

    private void checkExample(String place, JsonNode schema, JsonNode example, boolean json) {
        if (json) {
            schemas.faults(schema, example).forEach(fault -> faults.add(place + ": " + fault));
        }
        untold(example.toString()).ifPresent(what -> faults.add(place + " tells " + what));
    }

    static Optional<String> untold(String example) {
        String text = ID.matcher(example.replace(ExampleValues.SECRET, "").replace(ExampleValues.HASH, ""))
                .replaceAll("");
        return HOST.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(host -> !RESERVED_HOST.matcher(host).matches())
                .map(host -> "the host " + host)
                .findFirst()
                .or(() -> UNTOLD.entrySet().stream()
                        .filter(untold -> untold.getValue().matcher(text).find())
                        .map(Map.Entry::getKey)
                        .findFirst());
    }
}
