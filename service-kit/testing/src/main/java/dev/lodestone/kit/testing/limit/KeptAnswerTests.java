package dev.lodestone.kit.testing.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.Tokens;
import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.probe.Catalog;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** An answer is kept for repeats, not for ever. */
interface KeptAnswerTests {
    Subject subject();

    @Test
    default void an_answer_is_forgotten_after_its_time() throws SQLException {
        UUID workspace = UUID.randomUUID();
        create(workspace, "old");
        create(workspace, "fresh");

        try (Catalog owner = Catalog.asOwnerIn(workspace)) {
            owner.ask(
                    "UPDATE kit.idempotency_key SET created_at = now() - interval '8 days' WHERE key = 'old' RETURNING key");
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (!keys(owner).equals(List.of("fresh")) && System.nanoTime() < end) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            assertThat(keys(owner)).containsExactly("fresh");
        }
    }

    private static List<String> keys(Catalog catalog) throws SQLException {
        return catalog.ask("SELECT key FROM kit.idempotency_key WHERE key IN ('old', 'fresh')");
    }

    private void create(UUID workspace, String key) {
        int status = given().header(
                        "Authorization",
                        Tokens.in(workspace).scopes(subject().writeScope()).bearer())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(subject().body().apply(workspace))
                .post(subject().path())
                .statusCode();
        assertThat(status).isEqualTo(201);
    }
}
