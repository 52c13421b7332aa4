package dev.lodestone.kit.testing.probe;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks into the database of the service under test, past the service. */
public final class Catalog implements AutoCloseable {
    /** The database's own port, where the service has another one. */
    public static final String PORT = "lodestone.testing.database.port";

    private final Connection connection;

    private Catalog(Connection connection) {
        this.connection = connection;
    }

    public static Catalog asOwner() throws SQLException {
        return new Catalog(connectAs("owner"));
    }

    public static Catalog asRunningService() throws SQLException {
        return new Catalog(connectAs("app"));
    }

    /** As the running service, which sees one workspace at a time. */
    public static Catalog in(UUID workspace) throws SQLException {
        return asRunningService().entered(workspace);
    }

    /** As the owner of the tables, whom the guards bind as well. */
    public static Catalog asOwnerIn(UUID workspace) throws SQLException {
        return asOwner().entered(workspace);
    }

    private Catalog entered(UUID workspace) throws SQLException {
        ask("SELECT set_config('app.workspace', ?, false)", workspace.toString());
        return this;
    }

    public static String runningRole() {
        return config("app-username");
    }

    /** The first column of each row. */
    public List<String> ask(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }

    /** The state with which the database refuses the statement; empty when it does not. */
    public Optional<String> refusal(String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e.getSQLState());
        }
    }

    static Connection connectAs(String role) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%s/%s".formatted(config("host"), port(), config("name")),
                config(role + "-username"),
                config(role + "-password"));
    }

    private static String port() {
        return ConfigProvider.getConfig().getOptionalValue(PORT, String.class).orElseGet(() -> config("port"));
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue("lodestone.database." + name, String.class);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
