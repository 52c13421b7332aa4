package dev.lodestone.kit.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Where a record is and which version it has: what a good answer tells in a header the document names, and only that. */
final class HeaderContract {
    private static final Set<String> KNOWN = Set.of("ETag", "Location");
    private static final String PAGE = "text/html";

    private final Contract contract;

    HeaderContract(Contract contract) {
        this.contract = contract;
    }

    static Set<String> among(Predicate<String> sent) {
        return KNOWN.stream().filter(sent).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A repeat of an old answer has its headers, too; a page for people is none of the record. */
    void check(String method, String path, ResponseContract.Answer answer) {
        contract.find(method, path)
                .map(operation -> operation.definition().path("responses").path(Integer.toString(answer.status())))
                .filter(documented ->
                        answer.status() < 300 && !answer.mediaType().equals(PAGE))
                .filter(JsonNode::isObject)
                .ifPresent(documented -> {
                    JsonNode headers = contract.resolve(documented).path("headers");
                    Set<String> told = among(headers::has);
                    if (!told.equals(answer.headers())) {
                        throw new AssertionError("%s %s answered %d with the headers %s; the document tells %s"
                                .formatted(method, path, answer.status(), answer.headers(), told));
                    }
                });
    }
}
