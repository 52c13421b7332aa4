package dev.lodestone.kit.testing.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.Tokens;
import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.probe.HeldTable;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Nobody is told that nothing happened when it may have happened. */
interface LostCommitTests {
    Subject subject();

    @Test
    default void a_write_whose_commit_has_no_answer_is_told_so_and_its_repeat_gets_the_first_answer()
            throws SQLException {
        UUID workspace = UUID.randomUUID();
        assertThat(create(workspace, "before", body(workspace)).statusCode()).isEqualTo(201);
        String body = body(workspace);
        CompletableFuture<Response> lost;
        try (HeldTable held = HeldTable.untilCommit("kit.audit_log", workspace)) {
            lost = CompletableFuture.supplyAsync(() -> create(workspace, "lost", body), Thread::startVirtualThread);
            held.awaitWriter();
            DatabaseGate.forgetConnections();
        }

        Response told;
        try {
            told = lost.orTimeout(30, TimeUnit.SECONDS).join();
        } finally {
            DatabaseGate.open();
        }
        assertThat(told.statusCode()).as(told.asString()).isEqualTo(503);
        assertThat(told.<String>path("code")).isEqualTo("overloaded");
        assertThat(told.<String>path("detail"))
                .doesNotContain("Nothing was changed")
                .contains("Idempotency-Key");
        assertThat(told.header("Retry-After")).isNotNull();
        Response repeat = create(workspace, "lost", body);
        assertThat(repeat.statusCode()).as(repeat.asString()).isEqualTo(201);
        assertThat(repeat.header("Idempotency-Replayed")).isEqualTo("true");
    }

    private String body(UUID workspace) {
        return subject().body().apply(workspace);
    }

    private Response create(UUID workspace, String key, String body) {
        return given().header(
                        "Authorization",
                        Tokens.in(workspace).scopes(subject().writeScope()).bearer())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(subject().path());
    }
}
