package dev.lodestone.kit.testing.behaviour;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.kit.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls on the described resource in one workspace. */
final class Calls {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Subject subject;
    private final UUID workspace;
    private final UUID creator = UUID.randomUUID();

    Calls(Subject subject) {
        this(subject, UUID.randomUUID());
    }

    Calls(Subject subject, UUID workspace) {
        this.subject = subject;
        this.workspace = workspace;
    }

    UUID workspace() {
        return workspace;
    }

    RequestSpecification with(String... scopes) {
        Tokens token = Tokens.in(workspace).scopes(scopes);
        boolean ofCreator = List.of(scopes).contains("self");
        return given().header("Authorization", (ofCreator ? token.creator(creator) : token).bearer());
    }

    RequestSpecification reader() {
        return with(subject.readScope());
    }

    /** May write, and sends JSON. */
    RequestSpecification writer() {
        return with(subject.writeScope()).contentType("application/json");
    }

    String body() {
        return subject.body().apply(workspace);
    }

    /** A valid body with one property more, or another value of it; the value is raw JSON. */
    String bodyWith(String property, String rawValue) {
        try {
            ObjectNode body = (ObjectNode) JSON.readTree(body());
            body.putRawValue(property, new com.fasterxml.jackson.databind.util.RawValue(rawValue));
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Response post(String body) {
        return writer().body(body).post(subject.path());
    }

    Response post(String body, String idempotencyKey) {
        return writer().header("Idempotency-Key", idempotencyKey).body(body).post(subject.path());
    }

    Response create() {
        Response created = post(body(), UUID.randomUUID().toString());
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created;
    }

    /** The path of a new one. */
    String createdPath() {
        return create().header("Location");
    }

    String itemPath(Object id) {
        return subject.path() + "/" + id;
    }

    Response list(String query) {
        return reader().get(subject.path() + query);
    }

    List<String> listedIds() {
        return list("?limit=100").jsonPath().getList("data.id", String.class);
    }

    /** Runs the same call several times at once; all have ended when it returns. */
    static <T> List<T> atOnce(int times, Callable<T> call) {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<T>> running = java.util.stream.Stream.generate(() -> threads.submit(call))
                    .limit(times)
                    .toList();
            return running.stream().map(Calls::ended).toList();
        }
    }

    static <T> T ended(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
