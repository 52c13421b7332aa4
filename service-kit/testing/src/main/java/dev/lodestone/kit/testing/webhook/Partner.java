package dev.lodestone.kit.testing.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.Tokens;
import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.probe.Catalog;
import dev.lodestone.kit.testing.probe.Feed;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** A workspace with one webhook endpoint. */
record Partner(UUID workspace, String endpoint) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PENDING = """
            INSERT INTO kit.webhook_delivery
                (id, workspace_id, endpoint_id, event_id, type, body, state, attempts, next_attempt_at, created_at)
            SELECT gen_random_uuid(), kit.current_workspace(), ?::uuid, gen_random_uuid(), 'thing.happened', '{}', 'pending', 0,
                   now(), now() FROM generate_series(1, ?::integer) RETURNING id""";

    static Partner at(Receiver receiver, String... types) {
        return in(UUID.randomUUID(), receiver, types);
    }

    static Partner in(UUID workspace, Receiver receiver, String... types) {
        Response made = hooks(workspace)
                .body(Map.of("url", receiver.url(), "types", List.of(types)))
                .post(WebhookTests.ENDPOINTS);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return new Partner(workspace, made.path("id"));
    }

    RequestSpecification asks() {
        return hooks(workspace);
    }

    String path() {
        return WebhookTests.ENDPOINTS + "/" + endpoint;
    }

    Response read() {
        return asks().get(path());
    }

    void turn(Receiver receiver, String state) {
        Response turned = asks().header("If-Match", read().header("ETag"))
                .body(Map.of("url", receiver.url(), "types", List.of(), "state", state))
                .put(path());
        assertThat(turned.statusCode()).as(turned.asString()).isEqualTo(200);
    }

    /** The id of a message that is on its way. */
    String sendTest() {
        Response sent = asks().post(path() + "/test-events");
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(201);
        return sent.path("id");
    }

    /** So many messages that wait to be sent. */
    void await(int messages) throws SQLException {
        ask(PENDING, endpoint, Integer.toString(messages));
    }

    JsonPath log() {
        return asks().get("/v1/webhook-deliveries?limit=100").jsonPath();
    }

    List<String> toldTypes() {
        return Feed.field(Feed.page(workspace, "?limit=500"), "type");
    }

    /** Looks past the service, but into this workspace only. */
    List<String> ask(String sql, String... parameters) throws SQLException {
        try (Catalog catalog = Catalog.in(workspace)) {
            return catalog.ask(sql, parameters);
        }
    }

    void makeEvent(Subject subject) {
        makeEvent(workspace, subject);
    }

    static void makeEvent(UUID workspace, Subject subject) {
        Response made = given().header(
                        "Authorization",
                        Tokens.in(workspace).scopes(subject.writeScope()).bearer())
                .contentType("application/json")
                .body(subject.body().apply(workspace))
                .post(subject.path());
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    }

    static void until(String what, Callable<Boolean> holds) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.call()) {
            assertThat(System.nanoTime()).as("Waited in vain until " + what).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static RequestSpecification hooks(UUID workspace) {
        return given().header(
                        "Authorization",
                        Tokens.in(workspace).scopes("webhooks:manage").bearer())
                .contentType("application/json");
    }
}
