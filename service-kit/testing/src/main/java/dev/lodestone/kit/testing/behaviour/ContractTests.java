package dev.lodestone.kit.testing.behaviour;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.kit.testing.contract.Contract;
import dev.lodestone.kit.testing.contract.ContractExamples;
import dev.lodestone.kit.testing.contract.ContractOperation;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Made from the committed document: each operation there is complete, closed to strangers and silent on unknown ids. */
interface ContractTests extends Described {

    @Test
    default void the_committed_contract_is_the_one_that_the_service_has() {
        String built = given().get("/openapi?format=yaml").asString();

        assertThat(Contract.parse(built).document())
                .as("after a build: cp target/openapi/openapi.yaml " + Contract.COMMITTED)
                .isEqualTo(Contract.committed().document());
    }

    @Test
    default void each_operation_has_a_name_and_a_summary() {
        List<ContractOperation> operations = Contract.committed().operations();

        assertThat(operations)
                .extracting(ContractOperation::id)
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(operations).allSatisfy(operation -> {
            assertThat(operation.definition().path("summary").asText()).isNotBlank();
            assertThat(operation.definition().path("tags").size()).isEqualTo(1);
        });
    }

    @Test
    default void each_operation_tells_its_refusals() {
        assertThat(Contract.committed().operations()).allSatisfy(operation -> {
            var responses = operation.definition().path("responses");
            assertThat(responses.has("500")).isTrue();
            assertThat(responses.has("401") && responses.has("403"))
                    .isEqualTo(!operation.scopes().isEmpty());
        });
    }

    @Test
    default void each_body_and_each_problem_has_a_true_example() {
        assertThat(ContractExamples.faults(Contract.committed())).isEmpty();
    }

    @Test
    default void each_operation_is_public_on_purpose_or_has_a_scope() {
        assertThat(Contract.committed().operations())
                .filteredOn(operation -> operation.scopes().isEmpty())
                .extracting(ContractOperation::id)
                .containsExactlyInAnyOrderElementsOf(subject().publicOperations());
    }

    @Test
    default void no_operation_answers_without_a_token() {
        assertThat(answering(operation -> send(operation, given()).statusCode() != 401))
                .isEmpty();
    }

    @Test
    default void no_operation_answers_a_token_without_scopes() {
        Calls calls = new Calls(subject());

        assertThat(answering(operation -> send(operation, calls.with()).statusCode() != 403))
                .isEmpty();
    }

    @Test
    default void each_operation_refuses_a_token_with_every_scope_but_its_own_and_names_those() {
        Calls calls = new Calls(subject());
        Contract contract = Contract.committed();
        Set<String> all = contract.operations().stream()
                .flatMap(operation -> operation.scopes().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(answering(operation -> {
                    Set<String> others = new TreeSet<>(all);
                    others.removeAll(operation.scopes());
                    Response refused = send(operation, calls.with(others.toArray(String[]::new)));
                    String example = operation
                            .definition()
                            .at("/responses/403/content/application~1problem+json/example/detail")
                            .asText();
                    return refused.statusCode() != 403
                            || !example.equals(
                                    refused.as(JsonNode.class).path("detail").textValue())
                            || !operation.scopes().stream().allMatch(example::contains);
                }))
                .isEmpty();
    }

    @Test
    default void no_operation_knows_an_id_that_never_was() {
        Calls calls = new Calls(subject());

        assertThat(answering(operation -> !operation.pathParameters().isEmpty()
                        && !unknown(
                                operation,
                                send(operation, calls.with(operation.scopes().toArray(String[]::new))))))
                .isEmpty();
    }

    /** A body that is refused before the id is looked up tells nothing about the id either. */
    private static boolean unknown(ContractOperation operation, Response response) {
        return response.statusCode() == 404
                || operation.bodyType().isPresent() && List.of(400, 422).contains(response.statusCode());
    }

    private List<String> answering(Predicate<ContractOperation> wrongly) {
        List<String> found = new ArrayList<>();
        for (ContractOperation operation : Contract.committed().operations()) {
            if (!operation.scopes().isEmpty()
                    && !subject().exceptions().contains(operation.id())
                    && wrongly.test(operation)) {
                found.add(operation.toString());
            }
        }
        return found;
    }

    private static Response send(ContractOperation operation, RequestSpecification request) {
        operation.bodyType().ifPresent(type -> request.contentType(type).body(type.endsWith("json") ? "{}" : "x"));
        return request.header("If-Match", "\"1\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .request(
                        operation.method(),
                        operation.pathWith(name -> UUID.randomUUID().toString()));
    }
}
