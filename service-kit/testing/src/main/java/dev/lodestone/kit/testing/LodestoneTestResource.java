package dev.lodestone.kit.testing;

import dev.lodestone.kit.testing.EmbeddedDatabase.Passwords;
import dev.lodestone.kit.testing.LocalIssuer.Client;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a service needs around it in tests: a real PostgreSQL and an issuer.
 * Name it on one test class of the module:
 * {@code @QuarkusTestResource(value = LodestoneTestResource.class, initArgs = @ResourceArg(name = "service", value = "creator"))}.
 */
public final class LodestoneTestResource implements QuarkusTestResourceLifecycleManager {
    static final String SIGNING_KEY = "lodestone.testing.signing-key";
    static final String CHECKER_PASSWORD = "lodestone.testing.checker-password";

    private static final Passwords PASSWORDS = new Passwords("owner-of-tests", "app-of-tests", "checker-of-tests");
    private static final Client SERVICE =
            new Client("service-of-tests", "secret-of-tests", Map.of("sub", "service-of-tests", "scope", "service"));

    private String service = "";

    /** For a test resource that stands between a service and its database. */
    public static int databasePort() {
        return Shared.DATABASE.port();
    }

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", "");
    }

    @Override
    public Map<String, String> start() {
        EmbeddedDatabase database = Shared.DATABASE;
        database.createServiceDatabase(service, PASSWORDS);
        return Map.ofEntries(
                Map.entry("lodestone.database.host", database.host()),
                Map.entry("lodestone.database.port", Integer.toString(database.port())),
                Map.entry("lodestone.database.name", service),
                Map.entry("lodestone.database.app-username", service + "_app"),
                Map.entry("lodestone.database.app-password", PASSWORDS.app()),
                Map.entry("lodestone.database.owner-username", service + "_owner"),
                Map.entry("lodestone.database.owner-password", PASSWORDS.owner()),
                Map.entry(CHECKER_PASSWORD, PASSWORDS.checker()),
                Map.entry("lodestone.issuer.url", Shared.ISSUER.url()),
                Map.entry(SIGNING_KEY, Shared.ISSUER.key().privateKey()),
                Map.entry("lodestone.client.id", SERVICE.id()),
                Map.entry("lodestone.client.secret", SERVICE.secret()),
                Map.entry("lodestone.cursor.secret", "cursor-secret-of-tests"),
                // What a failed test asked and was answered is told by its contract, at a fraction of the cost.
                Map.entry("quarkus.test.rest-assured.enable-logging-on-failure", "false"),
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry("quarkus.management.test-port", "0"));
    }

    /** Both end with the test run. */
    @Override
    public void stop() {}

    private static final class Shared {
        static final EmbeddedDatabase DATABASE = EmbeddedDatabase.startThrowAway();
        /** Each application of a test run starts an issuer; making a key takes seconds. */
        static final LocalIssuer ISSUER = LocalIssuer.start(
                0, SigningKey.keptIn(Path.of("target", "signing-key-of-tests.json")), List.of(SERVICE));
    }
}
