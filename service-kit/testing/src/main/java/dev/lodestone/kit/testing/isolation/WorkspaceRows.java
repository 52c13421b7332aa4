package dev.lodestone.kit.testing.isolation;

import dev.lodestone.kit.testing.probe.Catalog;
import java.sql.SQLException;
import java.util.List;

/** A hash of all rows of a workspace, table by table: what a stranger must not be able to move. */
final class WorkspaceRows implements AutoCloseable {
    /**
     * Events are numbered and audit entries are sealed after they were written, and endpoints pass those events that they do
     * not want; that changes no fact.
     */
    private static final String TABLES = """
            SELECT format('SELECT %L || '' '' || count(*) || '' '' || coalesce(md5(string_agg(h, '''' ORDER BY h)), '''')'
                          || ' FROM (SELECT md5((to_jsonb(t) %s)::text) AS h FROM %s t'
                          || ' WHERE workspace_id = kit.current_workspace()) AS hashes',
                          c.oid::regclass, CASE WHEN c.relname IN ('outbox', 'webhook_endpoint') THEN '- ''position''' ELSE '' END, c.oid::regclass)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname IN ('kit', 'public')
              AND c.oid <> 'kit.audit_seal'::regclass
              AND EXISTS (SELECT FROM pg_attribute a
                          WHERE a.attrelid = c.oid AND a.attname = 'workspace_id' AND NOT a.attisdropped)
            ORDER BY 1""";

    private final Catalog catalog;
    private final String question;

    private WorkspaceRows(Catalog catalog, String question) {
        this.catalog = catalog;
        this.question = question;
    }

    static WorkspaceRows of(Home home) throws SQLException {
        Catalog catalog = Catalog.asOwnerIn(home.workspace());
        return new WorkspaceRows(catalog, String.join(" UNION ALL ", catalog.ask(TABLES)));
    }

    List<String> now() throws SQLException {
        return catalog.ask(question);
    }

    @Override
    public void close() throws SQLException {
        catalog.close();
    }
}
