package dev.lodestone.kit.testing.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.Tokens;
import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.probe.Catalog;
import io.restassured.RestAssured;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What is over can be read for a while; what is not over stays however old it is, and what happened stays for good. */
interface KeptRecordTests {
    String JOBS = """
            INSERT INTO kit.job (id, workspace_id, type, state, progress, result, created_by, created_at, beat_at, finished_at)
            SELECT gen_random_uuid(), kit.current_workspace(), made.type, made.state, 0, made.result::jsonb, 'somebody',
                   now() - interval '20 days', now() - made.beat, now() - made.finished
            FROM (VALUES ('ended long ago', 'succeeded', '{}', interval '8 days', interval '8 days'),
                         ('ended', 'succeeded', '{}', interval '6 days', interval '6 days'),
                         ('silent for long', 'running', NULL, interval '8 days', NULL),
                         ('still running', 'running', NULL, interval '1 second', NULL))
                 AS made (type, state, result, beat, finished)
            RETURNING type""";

    String ENDPOINT = """
            INSERT INTO kit.webhook_endpoint
                (id, workspace_id, url, types, state, generation, position, version, created_at)
            VALUES (kit.current_workspace(), kit.current_workspace(), 'https://example.org', '{}', 'disabled', 1, 0, 1, now())
            RETURNING id""";

    String DELIVERIES = """
            INSERT INTO kit.webhook_delivery
                (id, workspace_id, endpoint_id, event_id, type, body, state, attempts, next_attempt_at, created_at)
            SELECT gen_random_uuid(), kit.current_workspace(), kit.current_workspace(), gen_random_uuid(), made.type, '{}',
                   made.state, 1, now() - made.age, now() - interval '60 days'
            FROM (VALUES ('delivered long ago', 'delivered', interval '31 days'),
                         ('given up long ago', 'failed', interval '31 days'),
                         ('delivered', 'delivered', interval '29 days'),
                         ('still waiting', 'pending', interval '50 days')) AS made (type, state, age)
            RETURNING type""";

    Subject subject();

    @Test
    default void a_job_is_forgotten_some_time_after_its_end() throws SQLException {
        try (Catalog service = Catalog.in(knownWorkspace())) {
            service.ask(JOBS);

            assertThat(whenForgotten(service, "SELECT type FROM kit.job ORDER BY type", 2))
                    .containsExactly("ended", "still running");
        }
    }

    @Test
    default void a_delivery_is_forgotten_some_time_after_its_last_attempt() throws SQLException {
        try (Catalog service = Catalog.in(knownWorkspace())) {
            service.ask(ENDPOINT);
            service.ask(DELIVERIES);

            assertThat(whenForgotten(service, "SELECT type FROM kit.webhook_delivery ORDER BY type", 2))
                    .containsExactly("delivered", "still waiting");
            assertThat(service.refusal("DELETE FROM kit.outbox")).contains("42501");
        }
    }

    private static List<String> whenForgotten(Catalog service, String sql, int left) throws SQLException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (service.ask(sql).size() > left && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return service.ask(sql);
    }

    /** Only where somebody has written is there something to forget. */
    private UUID knownWorkspace() {
        UUID workspace = UUID.randomUUID();
        int status = RestAssured.given()
                .header(
                        "Authorization",
                        Tokens.in(workspace).scopes(subject().writeScope()).bearer())
                .contentType("application/json")
                .header("Idempotency-Key", "known")
                .body(subject().body().apply(workspace))
                .post(subject().path())
                .statusCode();
        assertThat(status).isEqualTo(201);
        return workspace;
    }
}
