package dev.lodestone.local.stack;

import dev.lodestone.local.process.LocalFailure;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** The three programs of the suite. */
public enum Service {
    CREATOR(Port.CREATOR, Port.CREATOR_MANAGEMENT),
    CAMPAIGN(Port.CAMPAIGN, Port.CAMPAIGN_MANAGEMENT),
    PAYOUT(Port.PAYOUT, Port.PAYOUT_MANAGEMENT);

    private final Port api;
    private final Port management;

    Service(Port api, Port management) {
        this.api = api;
        this.management = management;
    }

    public static Service labelled(String label) {
        return Arrays.stream(values())
                .filter(service -> service.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new LocalFailure("No service is called " + label
                        + "; there are creator-service, campaign-service and payout-service."));
    }

    public Port api() {
        return api;
    }

    public Port management() {
        return management;
    }

    /** Name of its database, and of the roles and the client made for it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return key() + "-service";
    }

    Path jar(Path root) {
        return root.resolve(label()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
