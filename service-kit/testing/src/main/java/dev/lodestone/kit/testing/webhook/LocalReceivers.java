package dev.lodestone.kit.testing.webhook;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Webhooks may go to this machine, and their receivers have little time. */
public final class LocalReceivers implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("lodestone.webhook.local-allowed", "true", "lodestone.webhook.patience", "PT2S");
    }
}
