package dev.lodestone.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.kit.testing.EmbeddedDatabase.Passwords;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    private static final Passwords PASSWORDS = new Passwords("owner's secret", "app-secret", "checker-secret");

    @TempDir
    private static Path folder;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.startIn(folder.resolve("data"), folder.resolve("log"), 0);
        database.createServiceDatabase("probe", PASSWORDS);
        database.createServiceDatabase("probe", PASSWORDS);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void a_kept_server_waits_for_the_disk() throws SQLException {
        assertThat(value("probe_app", PASSWORDS.app(), "SHOW fsync")).isEqualTo("on");
        assertThat(value("probe_app", PASSWORDS.app(), "SHOW synchronous_commit"))
                .isEqualTo("on");
    }

    @Test
    void a_kept_server_still_has_its_data_after_a_restart() throws SQLException {
        execute("probe_owner", PASSWORDS.owner(), "CREATE TABLE kept AS SELECT 7 AS n");

        database.close();
        database = EmbeddedDatabase.startIn(folder.resolve("data"), folder.resolve("log"), 0);

        assertThat(value("probe_owner", PASSWORDS.owner(), "SELECT n FROM kept"))
                .isEqualTo("7");
    }

    @Test
    void the_running_service_has_bounded_statements() throws SQLException {
        assertThat(value("probe_app", PASSWORDS.app(), "SHOW statement_timeout"))
                .isEqualTo("5s");
        assertThat(value("probe_app", PASSWORDS.app(), "SHOW lock_timeout")).isEqualTo("2s");
        assertThat(value("probe_app", PASSWORDS.app(), "SHOW idle_in_transaction_session_timeout"))
                .isEqualTo("10s");
    }

    @Test
    void the_running_service_may_create_nothing() {
        assertThatThrownBy(() -> execute("probe_app", PASSWORDS.app(), "CREATE TABLE mine (n int)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_checker_reads_but_does_not_write() throws SQLException {
        execute("probe_owner", PASSWORDS.owner(), "CREATE TABLE checked AS SELECT 8 AS n");

        assertThat(value("checker", PASSWORDS.checker(), "SELECT n FROM checked"))
                .isEqualTo("8");
        assertThatThrownBy(() -> execute("checker", PASSWORDS.checker(), "DELETE FROM checked"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThatThrownBy(() -> value("probe_app", "guess", "SELECT 1")).hasMessageContaining("password");
    }

    private static void execute(String role, String password, String sql) throws SQLException {
        try (Connection connection = database.connect("probe", role, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(String role, String password, String sql) throws SQLException {
        try (Connection connection = database.connect("probe", role, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
