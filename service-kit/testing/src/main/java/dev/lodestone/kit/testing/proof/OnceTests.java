package dev.lodestone.kit.testing.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.probe.Catalog;
import dev.lodestone.kit.testing.probe.HeldTable;
import dev.lodestone.kit.testing.webhook.WebhookTests;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A key stands for a write that has happened: neither for one that is still under way nor for one that failed. */
public interface OnceTests {
    Subject subject();

    @Test
    default void a_twin_of_a_request_under_way_is_told_to_wait_and_later_gets_its_answer() throws SQLException {
        Actor actor = Actor.of(subject());
        String body = actor.body();
        String key = UUID.randomUUID().toString();
        CompletableFuture<Response> first;
        Response twin;
        try (HeldTable held = HeldTable.against("kit.audit_log", actor.workspace())) {
            first = CompletableFuture.supplyAsync(() -> actor.send(body, key));
            held.awaitWriter();
            twin = actor.send(body, key);
            assertThat(first).as("still under way").isNotDone();
        }

        assertThat(twin.statusCode()).isEqualTo(409);
        assertThat(twin.jsonPath().getString("code")).isEqualTo("request-in-flight");
        assertThat(first.join().statusCode()).as(first.join().asString()).isEqualTo(201);
        assertThat(first.join().header("Idempotency-Replayed")).isNull();
        Response third = actor.send(body, key);
        assertThat(third.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(third.statusCode()).isEqualTo(201);
        assertThat(third.asString()).isEqualTo(first.join().asString());
    }

    @Test
    default void a_write_that_fails_at_its_commit_leaves_nothing_behind_and_its_key_free() throws SQLException {
        Actor actor = Actor.of(subject());
        String body = actor.body();
        String key = UUID.randomUUID().toString();
        try (Catalog catalog = Catalog.asOwnerIn(actor.workspace())) {
            List<String> before = rows(catalog);
            HeldTable refusing = HeldTable.atCommit("kit.audit_log", actor.workspace());
            try (refusing) {
                assertThat(actor.send(body, key).statusCode()).isEqualTo(503);
            }

            assertThat(rows(catalog)).isEqualTo(before);
            assertThat(catalog.ask("SELECT key FROM kit.idempotency_key WHERE key = ?", key))
                    .isEmpty();
        }
        Response again = actor.send(body, key);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isNull();
    }

    @Test
    default void the_first_write_of_a_workspace_holds_up_no_other() throws SQLException {
        Actor actor = Actor.of(subject());
        CompletableFuture<Response> first;
        try (HeldTable held = HeldTable.against("kit.webhook_endpoint", actor.workspace())) {
            first = CompletableFuture.supplyAsync(() -> WebhookTests.endpoint(actor.workspace()));
            held.awaitWriter();

            Response second = actor.send(actor.body(), UUID.randomUUID().toString());

            assertThat(second.statusCode()).as(second.asString()).isEqualTo(201);
            assertThat(first).as("still under way").isNotDone();
        }
        assertThat(first.join().statusCode()).isEqualTo(201);
    }

    private static List<String> rows(Catalog catalog) throws SQLException {
        return catalog.ask("SELECT key FROM kit.idempotency_key UNION ALL SELECT id::text FROM kit.audit_log"
                + " UNION ALL SELECT id::text FROM kit.outbox ORDER BY 1");
    }
}
