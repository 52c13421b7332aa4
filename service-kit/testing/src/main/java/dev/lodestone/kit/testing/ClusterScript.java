package dev.lodestone.kit.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs the script that operators give to psql, so that there is one truth about databases and roles.
 * It knows the two psql features which that script uses: {@code :'variable'} and {@code \gexec}.
 */
final class ClusterScript {
    private static final Pattern VARIABLE = Pattern.compile(":'(\\w+)'");

    private final List<String> queries;

    private ClusterScript(List<String> queries) {
        this.queries = queries;
    }

    static ClusterScript load(String resource) {
        try (InputStream in = ClusterScript.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            return new ClusterScript(Stream.of(text.split("\\\\gexec"))
                    .map(String::strip)
                    .filter(query -> !query.isEmpty())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void run(Connection connection, Map<String, String> variables) throws SQLException {
        for (String query : queries) {
            for (String command : commands(connection, query, variables)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(command);
                }
            }
        }
    }

    private static List<String> commands(Connection connection, String query, Map<String, String> variables)
            throws SQLException {
        List<String> values = VARIABLE.matcher(query)
                .results()
                .map(use -> variables.get(use.group(1)))
                .toList();
        try (PreparedStatement statement =
                connection.prepareStatement(VARIABLE.matcher(query).replaceAll("?::text"))) {
            for (int i = 0; i < values.size(); i++) {
                statement.setString(i + 1, values.get(i));
            }
            List<String> commands = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    commands.add(rows.getString(1));
                }
            }
            return commands;
        }
    }
}
