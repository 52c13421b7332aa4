package dev.lodestone.kit.testing.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.Tokens;
import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.probe.Catalog;
import dev.lodestone.kit.testing.probe.HeldTable;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The audit log cannot be changed by the running service, and not unseen by whoever owns its tables. */
public interface SealTests {
    Subject subject();

    @Test
    default void the_running_service_can_change_no_entry_and_no_seal() throws SQLException {
        Actor actor = written("audited");
        verified(actor);
        try (Catalog service = Catalog.in(actor.workspace())) {
            for (String table : List.of("kit.audit_log", "kit.audit_seal")) {
                assertThat(service.ask("SELECT 1 FROM " + table)).isNotEmpty();
                assertThat(service.refusal("UPDATE " + table + " SET workspace_id = workspace_id"))
                        .contains("42501");
                assertThat(service.refusal("DELETE FROM " + table)).contains("42501");
            }
        }
    }

    @Test
    default void each_entry_is_sealed_once_and_holds() throws SQLException {
        Actor actor = written("first");
        JsonPath before = verified(actor);
        send(actor, "second");
        JsonPath after = verified(actor);

        assertThat(before.getList("faults")).isEmpty();
        assertThat(after.getList("faults")).isEmpty();
        assertThat(after.getLong("sealed")).isGreaterThan(before.getLong("sealed"));
        assertThat(after.getString("lastSeal")).matches("[0-9a-f]{64}").isNotEqualTo(before.getString("lastSeal"));
        try (Catalog owner = Catalog.asOwnerIn(actor.workspace())) {
            assertThat(owner.ask("SELECT entry_id FROM kit.audit_seal"))
                    .containsExactlyInAnyOrderElementsOf(owner.ask("SELECT id FROM kit.audit_log"));
        }
    }

    @Test
    default void an_entry_that_its_owner_has_changed_or_taken_away_is_named() throws SQLException {
        Actor actor = written("honest");
        send(actor, "changed");
        send(actor, "gone");
        assertThat(verified(actor).getList("faults")).isEmpty();
        String changed;
        String gone;
        try (Catalog owner = Catalog.asOwnerIn(actor.workspace())) {
            changed = owner.ask("UPDATE kit.audit_log SET subject = 'nobody' WHERE request_id = 'changed' RETURNING id")
                    .getFirst();
            gone = owner.ask("DELETE FROM kit.audit_log WHERE request_id = 'gone' RETURNING id")
                    .getFirst();
        }

        JsonPath verified = verified(actor);

        assertThat(verified.<String>getList("faults.entryId")).containsExactly(changed, gone);
        assertThat(verified.<String>getList("faults.fault")).containsExactly("entry-changed", "entry-missing");
    }

    @Test
    default void a_long_log_is_checked_from_its_first_page_to_its_last() throws SQLException {
        Actor actor = written("copied");
        try (Catalog owner = Catalog.asOwnerIn(actor.workspace())) {
            assertThat(owner.refusal("""
                            INSERT INTO kit.audit_log (id, workspace_id, at, subject, operation, path, request_id, body_hash, status)
                            SELECT gen_random_uuid(), workspace_id, at, subject, operation, path, request_id, body_hash, status
                            FROM kit.audit_log, generate_series(1, 1200)""")).isEmpty();
            assertThat(verified(actor).getLong("sealed")).isGreaterThan(1200);
            assertThat(owner.refusal("""
                            UPDATE kit.audit_log SET subject = 'nobody'
                            WHERE id IN (SELECT entry_id FROM kit.audit_seal WHERE number IN (1, 700, 1200))""")).isEmpty();
        }

        assertThat(verified(actor).<Integer>getList("faults.number")).containsExactly(1, 700, 1200);
    }

    @Test
    default void a_second_verification_beside_the_first_is_told_to_come_back() throws Exception {
        Actor actor = written("checked");
        CompletableFuture<Response> one;
        CompletableFuture<Response> other;
        try (HeldTable seals = HeldTable.against("kit.audit_seal", actor.workspace())) {
            one = CompletableFuture.supplyAsync(() -> verify(actor), Thread::startVirtualThread);
            other = CompletableFuture.supplyAsync(() -> verify(actor), Thread::startVirtualThread);
            seals.awaitWriter();

            Response refused = (Response) CompletableFuture.anyOf(one, other).join();

            assertThat(refused.<String>path("code")).isEqualTo("too-many-requests");
            assertThat(refused.header("Retry-After")).isNotNull();
        }
        assertThat(List.of(one.join().statusCode(), other.join().statusCode())).containsExactlyInAnyOrder(200, 429);
        verified(actor);
    }

    private Actor written(String requestId) {
        Actor actor = Actor.of(subject());
        send(actor, requestId);
        return actor;
    }

    private static void send(Actor actor, String requestId) {
        actor.send(actor.body(), UUID.randomUUID().toString(), requestId).then().statusCode(201);
    }

    private static JsonPath verified(Actor actor) {
        return verify(actor).then().statusCode(200).extract().jsonPath();
    }

    private static Response verify(Actor actor) {
        return RestAssured.given()
                .header(
                        "Authorization",
                        Tokens.in(actor.workspace()).scopes("audit:read").bearer())
                .post("/v1/audit-log/verifications");
    }
}
