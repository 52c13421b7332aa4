package dev.lodestone.kit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A real PostgreSQL server of the tests or of the local installation, with the databases and roles of the services. */
public final class EmbeddedDatabase implements AutoCloseable {
    /**
     * Any user but the superuser must know a password, as in production. The superuser is let in from this machine without
     * one, since the server asks itself so whether it has started: not for a machine on which others run programs.
     */
    private static final String ACCESS = """
            host all postgres 127.0.0.1/32 trust
            host all postgres ::1/128 trust
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private static final Logger CHATTER = Logger.getLogger("io.zonky.test");

    static {
        CHATTER.setLevel(Level.WARNING);
    }

    private static final ClusterScript SERVICE_DATABASE = ClusterScript.load("/db/cluster/service-database.sql");

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** A server for one test run on a free port. What it holds is lost when it stops, so it does not wait for the disk. */
    public static EmbeddedDatabase startThrowAway() {
        return start(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("log_min_messages", "fatal"));
    }

    /** A server that keeps its data in the folder and loses no commit. It stops when closed, not by a shutdown hook of its own: its users stop first. */
    public static EmbeddedDatabase startIn(Path dataFolder, Path log, int port) {
        return start(EmbeddedPostgres.builder()
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setServerConfig("log_min_messages", "log")
                .setDataDirectory(dataFolder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on"));
    }

    private static EmbeddedDatabase start(EmbeddedPostgres.Builder builder) {
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(builder.setServerConfig("max_connections", "150")
                    .setServerConfig("shared_buffers", "128MB")
                    .setServerConfig("timezone", "UTC")
                    .start());
            database.demandPasswords();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    private void demandPasswords() throws IOException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement();
                var hbaFile = statement.executeQuery("SHOW hba_file")) {
            hbaFile.next();
            Files.writeString(Path.of(hbaFile.getString(1)), ACCESS);
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException("Could not secure the server", e);
        }
    }

    public String host() {
        return "localhost";
    }

    public int port() {
        return server.getPort();
    }

    /** Creates the database and the roles of a service unless they exist; sets the passwords in any case. */
    public void createServiceDatabase(String service, Passwords passwords) {
        try (Connection connection = superuser()) {
            SERVICE_DATABASE.run(
                    connection,
                    Map.of(
                            "service", service,
                            "owner_password", passwords.owner(),
                            "app_password", passwords.app(),
                            "checker_password", passwords.checker()));
        } catch (SQLException e) {
            throw new IllegalStateException("Could not create the database of " + service, e);
        }
    }

    /** A connection of the given role; for checks that look past the service. */
    public Connection connect(String database, String role, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + host() + ":" + port() + "/" + database, role, password);
    }

    private Connection superuser() throws SQLException {
        return connect("postgres", "postgres", "");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }

    /** The passwords of the roles of one service; {@code checker} is one role for the whole server. */
    public record Passwords(String owner, String app, String checker) {}
}
