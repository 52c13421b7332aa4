package dev.lodestone.kit.testing.limit;

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
        return Map.of(
                "quarkus.datasource.reactive.max-size",
                Integer.toString(CONNECTIONS),
                "lodestone.database.longest-queue",
                Integer.toString(QUEUE),
                "lodestone.database.longest-wait-millis",
                Integer.toString(WAIT_MILLIS),
                "lodestone.database.longest-silence-millis",
                "3000",
                "lodestone.http.longest-body-millis",
                "500",
                "quarkus.http.idle-timeout",
                // Longer than the silence of the database, or nobody would be there to hear of it.
                "6.5S",
                "lodestone.forget-every",
                "PT1S",
                "lodestone.webhook.local-allowed",
                "true",
                "lodestone.webhook.patience",
                "PT2S",
                // Nobody asks this application for its document, and making it takes a third of a start.
                "mp.openapi.scan.disable",
                "true");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(DatabaseGate.class));
    }
}
