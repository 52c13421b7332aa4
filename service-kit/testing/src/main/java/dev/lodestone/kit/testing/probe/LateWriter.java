package dev.lodestone.kit.testing.probe;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** A transaction of the service that has written its event and takes its time to commit. */
public final class LateWriter implements AutoCloseable {
    /** No service tells of such a thing. */
    public static final String TYPE = "thing.delayed";

    private static final String ENTER = "SELECT set_config('app.workspace', ?::text, true)";
    private static final String APPEND = """
            INSERT INTO kit.outbox (id, workspace_id, type, subject, occurred_at, request_id, data)
            VALUES (gen_random_uuid(), ?, '%s', ?, now(), 'late', '{}')""".formatted(TYPE);

    private final Connection connection;

    private LateWriter(Connection connection) {
        this.connection = connection;
    }

    public static LateWriter append(UUID workspace, UUID subject) throws SQLException {
        LateWriter writer = new LateWriter(Catalog.connectAs("app"));
        writer.connection.setAutoCommit(false);
        writer.run(ENTER, workspace);
        writer.run(APPEND, workspace, subject);
        return writer;
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    private void run(String sql, UUID... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
