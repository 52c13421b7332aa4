package dev.lodestone.kit.testing.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.probe.Catalog;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guards of the tables are exactly the known ones, and the running service cannot write past them. */
public interface GuardTests {
    String GUARDED = """
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
              AND EXISTS (SELECT FROM pg_attribute a
                          WHERE a.attrelid = c.oid AND a.attname = 'workspace_id' AND NOT a.attisdropped)""";
    String READABLE = "SELECT c.oid::regclass::text " + GUARDED + " AND has_table_privilege(c.oid, 'SELECT')";

    /** Not by the column's name, which is looked for in every table, also in those that have no such column. */
    String MAY = """
             AND has_column_privilege(c.oid, (SELECT a.attnum FROM pg_attribute a
                                              WHERE a.attrelid = c.oid AND a.attname = 'workspace_id'),""";

    /** A trigger is asked before the guard, and may refuse with a state of its own. */
    String NO_TRIGGER_FIRST = """
             AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgtype & 7 = 7)""";

    String POLICIES = """
            SELECT format('%s %s %s to %s using %s check %s', p.polrelid::regclass, p.polname,
                          CASE WHEN p.polpermissive THEN p.polcmd::text ELSE 'restrictive ' || p.polcmd::text END,
                          CASE WHEN p.polroles = '{0}' THEN 'all' ELSE p.polroles::text END,
                          pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
            FROM pg_policy p""";

    /** For the feed, and for background work that asks which workspaces have any. */
    Set<String> OPENINGS = Set.of(
            "kit.outbox feed_read r to all using kit.reads_all_workspaces() check ",
            "kit.outbox feed_number w to all using kit.reads_all_workspaces() check ",
            "kit.webhook_endpoint due_work r to all using (kit.looks_for_work() AND (state = 'active'::text)) check ");

    Records records();

    /** What a service opens beyond a workspace, in the words of {@link #POLICIES}; say why beside each. */
    default Set<String> openings() {
        return Set.of();
    }

    @Test
    default void each_table_has_the_guard_of_its_workspace_and_no_other_opening() throws SQLException {
        Set<String> expected = new TreeSet<>(openings());
        expected.addAll(OPENINGS);
        try (Catalog catalog = Catalog.asOwner()) {
            catalog.ask("SELECT c.oid::regclass::text " + GUARDED)
                    .forEach(table -> expected.add(table + " workspace * to all"
                            + " using (workspace_id = kit.current_workspace())"
                            + " check (workspace_id = kit.current_workspace())"));

            assertThat(catalog.ask(POLICIES)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(catalog.ask("SELECT c.oid::regclass::text " + GUARDED
                            + " AND NOT (c.relrowsecurity AND c.relforcerowsecurity)"))
                    .isEmpty();
        }
    }

    /** A guard is asked before any other rule of a table, so a row that names nothing but its workspace is enough. */
    @Test
    default void a_row_for_another_workspace_is_refused_by_its_guard() throws SQLException {
        UUID own = UUID.randomUUID();
        try (Catalog catalog = Catalog.in(own)) {
            List<String> tables =
                    catalog.ask("SELECT c.oid::regclass::text " + GUARDED + MAY + "'INSERT')" + NO_TRIGGER_FIRST);

            assertThat(tables).isNotEmpty().allSatisfy(table -> {
                String insert = "INSERT INTO " + table + " (workspace_id) VALUES ('%s')";
                assertThat(catalog.refusal(insert.formatted(UUID.randomUUID()))).contains("42501");
                assertThat(catalog.refusal(insert.formatted(own)).orElse("taken"))
                        .isNotEqualTo("42501");
            });
        }
    }

    @Test
    default void a_row_cannot_be_moved_to_another_workspace_nor_changed_from_there() throws SQLException {
        Home home = new Cells(records()).furnishedHome();
        try (Catalog own = Catalog.in(home.workspace());
                Catalog other = Catalog.in(UUID.randomUUID())) {
            List<String> tables = own.ask("SELECT c.oid::regclass::text " + GUARDED + MAY + "'UPDATE')");
            Set<String> tried = new TreeSet<>();
            for (String table : tables) {
                String move = "UPDATE " + table + " SET workspace_id = '%s'";
                if (!own.ask("SELECT 1 FROM " + table + " LIMIT 1").isEmpty()) {
                    tried.add(table);
                    assertThat(own.refusal(move.formatted(UUID.randomUUID())))
                            .as(table)
                            .isPresent();
                }
                assertThat(other.ask(move.formatted(home.workspace()) + " RETURNING 1"))
                        .as(table)
                        .isEmpty();
            }
            assertThat(tried).contains("kit.webhook_endpoint", "kit.webhook_delivery");
        }
    }

    @Test
    default void who_looks_for_work_sees_what_is_due_in_all_workspaces_and_changes_none_of_it() throws SQLException {
        String workspace = new Cells(records()).furnishedHome().workspace().toString();
        try (Catalog looking = Catalog.asRunningService()) {
            List<String> due = looking.ask("SELECT polrelid::regclass::text FROM pg_policy WHERE polname = 'due_work'");
            assertThat(looking.refusal("BEGIN")).isEmpty();
            looking.ask("SELECT set_config('app.work', 'due', true)");
            assertThat(looking.ask("SELECT workspace_id::text FROM kit.webhook_endpoint"))
                    .contains(workspace);
            for (String table : looking.ask(READABLE)) {
                String more = due.contains(table) ? "UPDATE %s SET version = version RETURNING 1" : "SELECT 1 FROM %s";
                assertThat(looking.ask(more.formatted(table))).as(table).isEmpty();
            }
        }
    }

    /** A setting reads as '' instead of null once its connection has used it. */
    @Test
    default void a_connection_that_has_left_its_workspace_sees_and_writes_nothing() throws SQLException {
        Home home = new Cells(records()).furnishedHome();
        try (Catalog used = Catalog.asRunningService()) {
            assertThat(used.refusal("BEGIN")).isEmpty();
            used.ask(
                    "SELECT set_config('app.workspace', ?, true)",
                    home.workspace().toString());
            assertThat(used.ask("SELECT id::text FROM kit.audit_log")).isNotEmpty();
            assertThat(used.refusal("COMMIT")).isEmpty();

            assertThat(used.ask("SELECT current_setting('app.workspace', true)"))
                    .containsExactly("");
            for (String table : used.ask(READABLE)) {
                assertThat(used.ask("SELECT 1 FROM " + table + " LIMIT 1"))
                        .as(table)
                        .isEmpty();
            }
            assertThat(Stream.of("kit.audit_log", "kit.outbox", "kit.idempotency_key"))
                    .allSatisfy(table -> assertThat(used.refusal(
                                    "INSERT INTO " + table + " (workspace_id) VALUES ('" + home.workspace() + "')"))
                            .contains("42501"));
        }
    }
}
