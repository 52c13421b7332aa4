package dev.lodestone.kit.testing.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.probe.Catalog;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An outside checker reads these views release after release: a column is never taken away, renamed or moved. */
public interface CheckerTests {
    String COLUMNS = """
            SELECT c.relname || ': ' || string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum)
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
            WHERE c.relnamespace = 'checker'::regnamespace AND c.relkind = 'v' GROUP BY c.relname ORDER BY c.relname""";

    /** The columns of the views that only this service has. */
    default Map<String, String> checkerViews() {
        return Map.of();
    }

    @Test
    default void the_views_for_a_checker_keep_their_columns() throws SQLException {
        Map<String, String> views = new TreeMap<>(checkerViews());
        views.put(
                "idempotency_key",
                "workspace_id uuid, operation text, key text, fingerprint text, status integer,"
                        + " created_at timestamp with time zone");
        views.put(
                "outbox",
                "seq bigint, id uuid, workspace_id uuid, type text, subject uuid, occurred_at timestamp with time zone,"
                        + " position bigint");

        try (Catalog catalog = Catalog.asOwner()) {
            assertThat(catalog.ask(COLUMNS))
                    .containsExactlyElementsOf(views.entrySet().stream()
                            .map(view -> view.getKey() + ": " + view.getValue())
                            .toList());
        }
    }

    @Test
    default void the_checker_may_read_the_views_and_the_running_service_may_not() throws SQLException {
        try (Catalog catalog = Catalog.asOwner()) {
            assertThat(catalog.ask("SELECT relname FROM pg_class WHERE relnamespace = 'checker'::regnamespace"
                            + " AND relkind = 'v' AND NOT (has_table_privilege('checker', oid, 'SELECT')"
                            + " AND NOT has_table_privilege('checker', oid, 'INSERT, UPDATE, DELETE'))"))
                    .isEmpty();
            assertThat(catalog.ask("SELECT 1 WHERE has_schema_privilege(?, 'checker', 'USAGE')", Catalog.runningRole()))
                    .isEmpty();
        }
    }
}
