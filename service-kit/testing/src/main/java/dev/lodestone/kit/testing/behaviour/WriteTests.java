package dev.lodestone.kit.testing.behaviour;

import static dev.lodestone.kit.testing.behaviour.Described.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.lodestone.kit.testing.contract.Contract;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A write happens once however often it is sent, and never over a version that its sender has not seen. */
interface WriteTests extends Described {

    @Test
    default void a_create_tells_where_it_is_and_its_version() {
        Calls calls = new Calls(subject());
        Response created = calls.create();

        Response read = calls.reader().get(created.header("Location"));

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.header("ETag")).startsWith("\"").isEqualTo(created.header("ETag"));
        assertThat(read.asString()).isEqualTo(created.asString());
    }

    @Test
    default void a_known_version_is_304() {
        Calls calls = new Calls(subject());
        Response created = calls.create();

        Response again =
                calls.reader().header("If-None-Match", created.header("ETag")).get(created.header("Location"));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
    }

    @Test
    default void a_change_without_the_version_is_428_and_with_an_old_one_412() {
        Calls calls = new Calls(subject());
        String path = calls.createdPath();
        String method = changingMethod();

        assertProblem(change(calls.writer(), method, path), 428, "if-match-required");
        assertProblem(change(calls.writer().header("If-Match", "\"999\""), method, path), 412, "precondition-failed");
    }

    @Test
    default void a_repeated_key_gives_the_first_answer_again() {
        Calls calls = new Calls(subject());
        String body = calls.body();
        String key = UUID.randomUUID().toString();

        Response first = calls.post(body, key);
        Response second = calls.post(body, '"' + key + '"');

        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(calls.listedIds()).hasSize(1);
    }

    @Test
    default void a_key_with_another_body_is_422() {
        Calls calls = new Calls(subject());
        String key = UUID.randomUUID().toString();
        calls.post(calls.body(), key);

        assertProblem(
                calls.post(calls.bodyWith(subject().textProperty(), "\"other\""), key), 422, "idempotency-key-reused");
        assertThat(calls.listedIds()).hasSize(1);
    }

    @Test
    default void a_refused_request_does_not_use_its_key_up() {
        Calls calls = new Calls(subject());
        String key = UUID.randomUUID().toString();

        assertThat(calls.post(calls.bodyWith(subject().textProperty(), "7"), key)
                        .statusCode())
                .isEqualTo(422);
        assertThat(calls.post(calls.body(), key).statusCode()).isEqualTo(201);
    }

    @Test
    default void twins_at_the_same_moment_have_one_effect() {
        Calls calls = new Calls(subject());
        String body = calls.body();
        String key = UUID.randomUUID().toString();

        List<Response> answers = Calls.atOnce(8, () -> calls.post(body, key));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 409));
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 201 && answer.header("Idempotency-Replayed") == null)
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201).map(Response::asString))
                .containsOnly(calls.post(body, key).asString());
        assertThat(calls.listedIds()).hasSize(1);
    }

    @Test
    default void a_key_means_nothing_in_another_workspace() {
        Calls here = new Calls(subject());
        Calls there = new Calls(subject());
        String key = UUID.randomUUID().toString();

        Response mine = here.post(here.body(), key);
        Response theirs = there.post(there.body(), key);

        assertThat(theirs.statusCode()).isEqualTo(201);
        assertThat(theirs.header("Idempotency-Replayed")).isNull();
        assertThat(theirs.jsonPath().getString("id"))
                .isNotEqualTo(mine.jsonPath().getString("id"));
    }

    @Test
    default void a_write_stands_in_the_audit_log() {
        Calls calls = new Calls(subject());
        calls.create();

        Response log = calls.with("audit:read").get("/v1/audit-log");

        assertThat(log.jsonPath().getList("data.path")).contains(subject().path());
    }

    private String changingMethod() {
        Contract contract = Contract.committed();
        List<String> offered = Stream.of("DELETE", "PATCH", "PUT")
                .filter(method -> contract.find(method, subject().path() + "/1").isPresent())
                .toList();
        assumeThat(offered).as("the resource can be changed").isNotEmpty();
        return offered.getFirst();
    }

    private static Response change(RequestSpecification request, String method, String path) {
        return (method.equals("DELETE") ? request : request.body("{}")).request(method, path);
    }
}
