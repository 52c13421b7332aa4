package dev.lodestone.local.stack;

import dev.lodestone.local.file.PrivateFile;
import dev.lodestone.local.file.Secrets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a service is told: nothing but the documented variables, so that any other way of running it can say the same. */
final class ServiceEnvironment {
    /** One per thread is what glibc would take, tens of megabytes that nothing uses. */
    private static final String FEW_NATIVE_HEAPS = "2";

    /** Holds of the demo data are over when somebody waits for the money. */
    private static final String AT_ONCE = "PT0.5S";

    /** A hundred years: the main job knows only by its keys what it has done, and a start may come long after the last one. */
    private static final String FOR_GOOD = "P36500D";

    private ServiceEnvironment() {}

    static Map<String, String> of(Service service, Installation at, Secrets secrets) {
        Map<String, String> values = new HashMap<>();
        values.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        values.put("QUARKUS_HTTP_PORT", port(at, service.api()));
        values.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        values.put("QUARKUS_MANAGEMENT_PORT", port(at, service.management()));
        values.put("LODESTONE_DATABASE_HOST", "localhost");
        values.put("LODESTONE_DATABASE_PORT", port(at, Port.DATABASE));
        values.put("LODESTONE_DATABASE_NAME", service.key());
        values.put("LODESTONE_DATABASE_APP_USERNAME", service.key() + "_app");
        values.put("LODESTONE_DATABASE_APP_PASSWORD", secrets.of(service.key() + ".app"));
        values.put("LODESTONE_DATABASE_OWNER_USERNAME", service.key() + "_owner");
        values.put("LODESTONE_DATABASE_OWNER_PASSWORD", secrets.of(service.key() + ".owner"));
        values.put("LODESTONE_ISSUER_URL", at.url(Port.ISSUER));
        values.put("LODESTONE_CLIENT_ID", service.label());
        values.put("LODESTONE_CLIENT_SECRET", secrets.of(service.label()));
        values.put("LODESTONE_CURSOR_SECRET", secrets.of(service.key() + ".cursor"));
        values.put("LODESTONE_IDEMPOTENCY_KEEP", FOR_GOOD);
        values.put("LODESTONE_WEBHOOK_LOCAL_ALLOWED", "true");
        values.put("MALLOC_ARENA_MAX", FEW_NATIVE_HEAPS);
        values.put("LODESTONE_CREATOR_URL", at.url(Port.CREATOR));
        values.put("LODESTONE_CAMPAIGN_URL", at.url(Port.CAMPAIGN));
        values.put("LODESTONE_PAYOUT_URL", at.url(Port.PAYOUT));
        if (service == Service.PAYOUT) {
            values.put("LODESTONE_PROVIDER_SIMULATOR_URL", at.url(Port.PROVIDER));
            values.put("LODESTONE_PROVIDER_SIMULATOR_SECRET", providerSecret(secrets));
            values.put("LODESTONE_PAYOUT_RELEASE_EVERY", AT_ONCE);
            values.put("LODESTONE_PAYOUT_DESTINATION_KEY", secrets.of("payout.destination-key"));
        }
        return values;
    }

    /** For whoever runs one service from an editor or by quarkus:dev: the same values, to be sourced by a shell. */
    static void keep(Service service, Installation at, Secrets secrets) {
        String lines = of(service, at, secrets).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> "export " + entry.getKey() + "='" + entry.getValue() + "'\n")
                .collect(Collectors.joining());
        PrivateFile.write(at.environments().resolve(service.label() + ".env"), lines);
    }

    static String providerSecret(Secrets secrets) {
        return "whsec_" + secrets.of("provider");
    }

    private static String port(Installation at, Port port) {
        return Integer.toString(at.ports().of(port));
    }
}
