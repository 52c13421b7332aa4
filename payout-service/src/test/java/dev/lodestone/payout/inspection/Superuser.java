package dev.lodestone.payout.inspection;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Whom neither grants nor row-level security nor triggers bind: what only a person with the keys of the server can do. */
final class Superuser implements AutoCloseable {
    private static final String BOUNDS = "account_balance_check";

    private final Connection connection;
    private String bounds;

    private Superuser(Connection connection) {
        this.connection = connection;
    }

    static Superuser connect() throws SQLException {
        Superuser superuser = new Superuser(DriverManager.getConnection(
                "jdbc:postgresql://%s:%s/%s".formatted(config("host"), config("port"), config("name")),
                "postgres",
                ""));
        superuser.run("SET session_replication_role = replica");
        return superuser;
    }

    /** The rows of one workspace only: the others are those of other tests. */
    int corrupt(Corruption corruption, UUID workspace) throws SQLException {
        return run(corruption.sql() + " AND workspace_id = '" + workspace + "'");
    }

    void liftBounds() throws SQLException {
        bounds = text("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = '" + BOUNDS + "'");
        run("ALTER TABLE account_balance DROP CONSTRAINT " + BOUNDS);
    }

    void restoreBounds(UUID workspace) throws SQLException {
        run("""
                UPDATE account_balance AS balance SET posted_minor = (
                    SELECT coalesce(sum(amount_minor), 0) FROM ledger_entry AS entry
                    WHERE entry.account_id = balance.account_id)
                WHERE workspace_id = '%s'""".formatted(workspace));
        run("ALTER TABLE account_balance ADD CONSTRAINT " + BOUNDS + " " + bounds);
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    private int run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue("lodestone.database." + name, String.class);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
