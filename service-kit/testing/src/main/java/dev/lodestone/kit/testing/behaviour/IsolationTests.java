package dev.lodestone.kit.testing.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.contract.Contract;
import dev.lodestone.kit.testing.contract.ContractOperation;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nothing tells one workspace that a record of another one exists. */
interface IsolationTests extends Described {

    @Test
    default void a_list_holds_only_records_of_its_workspace() {
        Calls here = new Calls(subject());
        Calls there = new Calls(subject());
        String mine = here.create().jsonPath().getString("id");
        String theirs = there.create().jsonPath().getString("id");

        assertThat(here.listedIds()).containsExactly(mine);
        assertThat(there.listedIds()).containsExactly(theirs);
    }

    @Test
    default void another_workspaces_id_and_an_id_that_never_was_look_the_same() {
        String id = new Calls(subject()).create().jsonPath().getString("id");
        Calls stranger = new Calls(subject());

        for (ContractOperation operation : operationsOnOne()) {
            Answer real = ask(operation, stranger, id);
            Answer invented = ask(operation, stranger, UUID.randomUUID().toString());

            assertThat(real).as(operation.toString()).isEqualTo(invented);
            assertThat(real.status()).as(operation.toString()).isBetween(400, 499);
        }
    }

    @Test
    default void a_stranger_who_tries_everything_changes_nothing() {
        Calls owner = new Calls(subject());
        String path = owner.createdPath();
        String before = owner.reader().get(path).asString();
        Calls stranger = new Calls(subject());

        operationsOnOne().forEach(operation -> ask(operation, stranger, path.substring(path.lastIndexOf('/') + 1)));

        assertThat(owner.reader().get(path).asString()).isEqualTo(before);
    }

    @Test
    default void only_a_service_may_name_its_workspace() {
        Calls owner = new Calls(subject());
        String path = owner.createdPath();
        Calls stranger = new Calls(subject());

        Response refused = stranger.reader()
                .header("Lodestone-Workspace", owner.workspace().toString())
                .get(path);

        assertThat(refused.statusCode()).isEqualTo(404);
    }

    private List<ContractOperation> operationsOnOne() {
        return Contract.committed().operations().stream()
                .filter(operation -> operation.path().startsWith(subject().path() + "/{"))
                .filter(operation -> !operation.scopes().isEmpty())
                .toList();
    }

    private Answer ask(ContractOperation operation, Calls calls, String id) {
        String first = operation.pathParameters().getFirst();
        String fixed = new UUID(1, 1).toString();
        RequestSpecification request = calls.with(operation.scopes().toArray(String[]::new))
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        operation
                .bodyType()
                .ifPresent(type -> request.contentType(type)
                        .body(
                                type.endsWith("json")
                                        ? calls.bodyWith(subject().textProperty(), "\"taken over\"")
                                        : "x"));
        Response response =
                request.request(operation.method(), operation.pathWith(name -> name.equals(first) ? id : fixed));
        return new Answer(
                response.statusCode(),
                response.asString().replace(id, "<id>").replaceAll("\"requestId\":\"[^\"]*\"", "<request>"));
    }

    record Answer(int status, String body) {}
}
