package dev.lodestone.kit.testing.limit;

import static java.util.Map.entry;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The limits of an installation, made so small that a test can wait for them; and webhooks may go to this machine. */
public final class TightLimits implements QuarkusTestProfile {
    static final int CONNECTIONS = 4;
    static final int QUEUE = 6;
    static final int WAIT_MILLIS = 1_000;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                entry("quarkus.datasource.reactive.max-size", Integer.toString(CONNECTIONS)),
                entry("lodestone.database.longest-queue", Integer.toString(QUEUE)),
                entry("lodestone.database.longest-wait-millis", Integer.toString(WAIT_MILLIS)),
                entry("lodestone.database.longest-silence-millis", "3000"),
                entry("lodestone.http.longest-body-millis", "500"),
                // Longer than the silence of the database, or nobody would be there to hear of it.
                entry("quarkus.http.idle-timeout", "6.5S"),
                entry("lodestone.forget-every", "PT1S"),
                // No limit: nothing depends on it but how long the tests of webhooks wait.
                entry("lodestone.webhook.send-every", "PT0.2S"),
                entry("lodestone.webhook.local-allowed", "true"),
                entry("lodestone.webhook.patience", "PT2S"),
                // Nobody asks this application for its document, and making it takes a third of a start.
                entry("mp.openapi.scan.disable", "true"));
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(DatabaseGate.class));
    }
}
