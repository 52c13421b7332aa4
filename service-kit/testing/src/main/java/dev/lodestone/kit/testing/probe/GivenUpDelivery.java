package dev.lodestone.kit.testing.probe;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** A webhook delivery after its last attempt, which no API brings about within a test's patience. */
public final class GivenUpDelivery {
    private static final String ENTER = "SELECT set_config('app.workspace', ?::text, false)";
    private static final String ADD = """
            INSERT INTO kit.webhook_delivery
                (id, workspace_id, endpoint_id, event_id, type, body, state, attempts, next_attempt_at, created_at)
            VALUES (?, ?, ?, gen_random_uuid(), 'thing.happened', '{}', 'failed', 9, now(), now())""";

    private GivenUpDelivery() {}

    public static UUID of(UUID workspace, UUID endpoint) {
        UUID id = UUID.randomUUID();
        try (Connection connection = Catalog.connectAs("app")) {
            run(connection, ENTER, workspace);
            run(connection, ADD, id, workspace, endpoint);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    private static void run(Connection connection, String sql, UUID... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }
}
