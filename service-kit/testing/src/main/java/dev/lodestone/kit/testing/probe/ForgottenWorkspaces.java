package dev.lodestone.kit.testing.probe;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Background work visits every workspace that has ever written. Each test has workspaces of its own and leaves them behind:
 * without this, the service would soon do little else than visit hundreds in which nothing ever happens again.
 */
public final class ForgottenWorkspaces implements QuarkusTestAfterEachCallback {
    private @Nullable Connection owner;

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        try {
            forget();
        } catch (SQLException ofAnEarlierApplication) {
            owner = null;
            try {
                forget();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void forget() throws SQLException {
        if (owner == null) {
            owner = Catalog.connectAs("owner");
        }
        try (Statement statement = owner.createStatement()) {
            statement.execute("DELETE FROM kit.workspace");
        }
    }
}
