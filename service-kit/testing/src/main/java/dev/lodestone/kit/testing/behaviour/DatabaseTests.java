package dev.lodestone.kit.testing.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.probe.Catalog;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The database itself keeps workspaces apart, whatever the service forgets, and no more than it has to. */
interface DatabaseTests extends Described {
    /** Hold no record of a workspace. */
    Set<String> COMMON_TABLES =
            Set.of("kit.workspace", "kit.feed_cursor", "kit.feed_position", "flyway_schema_history");

    String OWN_TABLES = """
            SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'""";

    String HAS_WORKSPACE = """
             AND EXISTS (SELECT FROM pg_attribute a
                         WHERE a.attrelid = c.oid AND a.attname = 'workspace_id' AND NOT a.attisdropped)""";

    @Test
    default void each_table_has_a_workspace() throws SQLException {
        try (Catalog catalog = Catalog.asOwner()) {
            assertThat(catalog.ask(OWN_TABLES + HAS_WORKSPACE.replace("EXISTS", "NOT EXISTS")))
                    .filteredOn(table -> !COMMON_TABLES.contains(table))
                    .filteredOn(table -> !subject().exceptions().contains(table))
                    .isEmpty();
        }
    }

    @Test
    default void each_table_is_guarded_even_against_its_owner() throws SQLException {
        try (Catalog catalog = Catalog.asOwner()) {
            assertThat(catalog.ask(OWN_TABLES + HAS_WORKSPACE)).isNotEmpty();
            assertThat(catalog.ask(OWN_TABLES + HAS_WORKSPACE + """
                             AND NOT (c.relrowsecurity AND c.relforcerowsecurity
                                      AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polcmd = '*'
                                                  AND p.polqual IS NOT NULL AND p.polwithcheck IS NOT NULL))""")).isEmpty();
        }
    }

    @Test
    default void a_reference_never_leaves_its_workspace() throws SQLException {
        try (Catalog catalog = Catalog.asOwner()) {
            assertThat(catalog.ask("""
                            SELECT k.conname FROM pg_constraint k
                            JOIN pg_attribute target ON target.attrelid = k.confrelid AND target.attname = 'workspace_id'
                            WHERE k.contype = 'f' AND NOT target.attnum = ANY (k.confkey)"""))
                    .filteredOn(key -> !subject().exceptions().contains(key))
                    .isEmpty();
        }
    }

    @Test
    default void a_unique_value_of_one_workspace_is_free_in_another() throws SQLException {
        try (Catalog catalog = Catalog.asOwner()) {
            assertThat(catalog.ask("""
                            SELECT i.indexrelid::regclass::text FROM pg_index i
                            JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                            JOIN pg_attribute w ON w.attrelid = c.oid AND w.attname = 'workspace_id'
                            WHERE i.indisunique AND n.nspname <> 'kit' AND NOT w.attnum = ANY (i.indkey)
                              AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid
                                          AND a.attnum = ANY (i.indkey) AND a.atttypid <> 'uuid'::regtype)"""))
                    .filteredOn(index -> !subject().exceptions().contains(index))
                    .isEmpty();
        }
    }

    @Test
    default void the_running_service_owns_nothing_and_is_bound_by_the_guards() throws SQLException {
        try (Catalog catalog = Catalog.asOwner()) {
            String role = Catalog.runningRole();
            assertThat(catalog.ask(
                            "SELECT classid::regclass::text FROM pg_shdepend WHERE deptype = 'o' AND refobjid = ?::regrole",
                            role))
                    .isEmpty();
            assertThat(catalog.ask(
                            "SELECT rolname FROM pg_roles WHERE rolname = ? AND (rolsuper OR rolbypassrls)", role))
                    .isEmpty();
        }
    }

    @Test
    default void without_a_workspace_no_row_is_seen() throws SQLException {
        new Calls(subject()).create();
        try (Catalog catalog = Catalog.asRunningService()) {
            List<String> questions =
                    catalog.ask("SELECT format('SELECT %L WHERE EXISTS (SELECT FROM %s)', t.name, t.name)"
                            + " FROM (" + OWN_TABLES.replace("::text", "::text AS name") + HAS_WORKSPACE + ") AS t"
                            + " WHERE has_table_privilege(t.name, 'SELECT')");

            assertThat(questions).isNotEmpty();
            for (String question : questions) {
                assertThat(catalog.ask(question)).as("tables that show rows").isEmpty();
            }
        }
    }

    @Test
    default void the_running_service_cannot_change_the_schema() throws SQLException {
        try (Catalog catalog = Catalog.asRunningService()) {
            assertThat(catalog.refusal("CREATE TABLE kit.mine (n int)")).contains("42501");
            assertThat(catalog.refusal("ALTER TABLE kit.outbox DISABLE ROW LEVEL SECURITY"))
                    .contains("42501");
            assertThat(catalog.refusal("DELETE FROM kit.audit_log")).contains("42501");
            assertThat(catalog.refusal("UPDATE kit.audit_log SET status = 200")).contains("42501");
        }
    }

    /** Whoever reads the database could else try all account numbers until the hash fits. */
    @Test
    default void a_body_cannot_be_guessed_from_its_hash() throws SQLException {
        Calls calls = new Calls(subject());
        String body = calls.body();
        calls.post(body, UUID.randomUUID().toString());

        try (Catalog catalog = Catalog.in(calls.workspace())) {
            String plain = catalog.ask("SELECT encode(sha256(convert_to(?, 'UTF8')), 'hex')", body)
                    .getFirst();
            assertThat(catalog.ask("SELECT fingerprint || body_hash FROM kit.idempotency_key, kit.audit_log"))
                    .isNotEmpty()
                    .noneMatch(kept -> kept.contains(plain));
        }
    }
}
