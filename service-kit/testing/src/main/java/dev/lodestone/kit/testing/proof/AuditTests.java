package dev.lodestone.kit.testing.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.probe.Catalog;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The audit log tells of each write once: who, what, where, when, by which request and with what sent. */
public interface AuditTests {
    Subject subject();

    @Test
    default void a_write_is_told_with_who_what_when_and_by_which_request() throws SQLException {
        Actor actor = Actor.of(subject());
        String body = actor.body();
        Instant before = databaseTime();
        actor.send(body, UUID.randomUUID().toString(), "audited-7").then().statusCode(201);

        List<Map<String, Object>> entries = entriesOf(actor, "audited-7");

        assertThat(entries)
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("subject", "mira")
                        .containsEntry("operation", actor.operation())
                        .containsEntry("path", subject().path())
                        .containsEntry("status", 201)
                        .containsOnlyKeys(
                                "id",
                                "at",
                                "subject",
                                "operation",
                                "path",
                                "requestId",
                                "bodyHash",
                                "answerHash",
                                "status"));
        assertThat(text(entries.getFirst(), "bodyHash")).matches("[0-9a-f]{64}");
        assertThat(text(entries.getFirst(), "answerHash"))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(entries.getFirst().get("bodyHash"));
        assertThat(Instant.parse(text(entries.getFirst(), "at"))).isBetween(before, databaseTime());
        assertThat(entriesOf(Actor.of(subject()), "audited-7"))
                .as("told to another workspace")
                .isEmpty();
    }

    @Test
    default void what_changed_nothing_is_not_told() {
        Actor actor = Actor.of(subject());
        String body = actor.body();
        String key = UUID.randomUUID().toString();
        actor.send(body, key, "first").then().statusCode(201);

        actor.send(body, key, "repeated").then().statusCode(201);
        actor.send("{}", UUID.randomUUID().toString(), "refused").then().statusCode(422);

        assertThat(entriesOf(actor, "first")).hasSize(1);
        assertThat(entriesOf(actor, "repeated")).isEmpty();
        assertThat(entriesOf(actor, "refused")).isEmpty();
    }

    private static List<Map<String, Object>> entriesOf(Actor actor, String requestId) {
        List<Map<String, Object>> all =
                actor.read("/v1/audit-log?limit=100", "audit:read").jsonPath().getList("data");
        return all.stream()
                .filter(entry -> requestId.equals(entry.get("requestId")))
                .toList();
    }

    private static String text(Map<String, Object> entry, String name) {
        return String.valueOf(entry.get(name));
    }

    private static Instant databaseTime() throws SQLException {
        try (Catalog catalog = Catalog.asOwner()) {
            return Instant.parse(catalog.ask("SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC',"
                            + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                    .getFirst());
        }
    }
}
