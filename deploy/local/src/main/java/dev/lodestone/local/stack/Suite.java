package dev.lodestone.local.stack;

import dev.lodestone.kit.testing.EmbeddedDatabase;
import dev.lodestone.kit.testing.EmbeddedDatabase.Passwords;
import dev.lodestone.kit.testing.LocalIssuer;
import dev.lodestone.kit.testing.SigningKey;
import dev.lodestone.local.provider.ProviderSimulator;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Database, issuer, provider and the three services. Either all of it runs, or nothing of it stays behind. */
public final class Suite implements AutoCloseable {
    private static final Duration READY = Duration.ofSeconds(60);

    private final Installation at;
    private final Secrets secrets;
    private final Consumer<String> progress;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private boolean closing;
    private EmbeddedDatabase database;
    private LocalIssuer issuer;
    private ProviderSimulator provider;

    private Suite(Installation at, Consumer<String> progress) {
        this.at = at;
        this.progress = progress;
        this.secrets = new Secrets(at.data());
    }

    public static Suite start(Installation at, Consumer<String> progress) {
        at.requireBuilt();
        at.ports().requireFree();
        Suite suite = new Suite(at, progress);
        Thread stopper = new Thread(suite::close, "stopper");
        Runtime.getRuntime().addShutdownHook(stopper);
        try {
            suite.startAll();
            return suite;
        } catch (RuntimeException e) {
            suite.close();
            throw e;
        }
    }

    private void startAll() {
        database = keep(EmbeddedDatabase.startIn(at.database(), at.ports().of(Port.DATABASE)));
        for (Service service : Service.values()) database.createServiceDatabase(service.key(), passwords(service));
        progress.accept("PostgreSQL      localhost:" + database.port());
        issuer = keep(LocalIssuer.start(
                at.ports().of(Port.ISSUER), SigningKey.keptIn(at.signingKey()), DemoClients.of(secrets)));
        progress.accept("token issuer    " + issuer.url());
        provider = keep(new ProviderSimulator(
                at.ports().of(Port.PROVIDER),
                at.providerLog(),
                URI.create(at.url(Port.PAYOUT) + "/v1/provider-events/simulator"),
                ServiceEnvironment.providerSecret(secrets)));
        progress.accept("payout provider " + provider.url() + " (simulated)");
        at.tellTokenCommand();
        startServices();
    }

    private void startServices() {
        for (Service service : Service.values()) {
            ServiceProcess process = keep(JavaCommand.prepared(service, at, secrets));
            services.put(service, process);
            startUnlessClosing(process);
        }
        for (Service service : Service.values()) {
            services.get(service).awaitReady(READY);
            progress.accept("%-15s %s".formatted(service.label(), at.url(service.api())));
        }
    }

    /** Ctrl-C may come while the start still goes on: what starts after that is stopped at once. */
    private synchronized <T extends AutoCloseable> T keep(T started) {
        running.push(started);
        if (closing) {
            close();
            throw new LocalFailure("Stopped while starting.");
        }
        return started;
    }

    private synchronized void startUnlessClosing(ServiceProcess process) {
        if (!closing) process.start();
    }

    private Passwords passwords(Service service) {
        return new Passwords(
                secrets.of(service.key() + ".owner"), secrets.of(service.key() + ".app"), secrets.of("checker"));
    }

    public ServiceProcess service(Service service) {
        return services.get(service);
    }

    public EmbeddedDatabase database() {
        return database;
    }

    public LocalIssuer issuer() {
        return issuer;
    }

    public ProviderSimulator provider() {
        return provider;
    }

    public String checkerPassword() {
        return secrets.of("checker");
    }

    public Installation at() {
        return at;
    }

    /** From now on {@code deploy/token creator} speaks for this creator. */
    public void registerCreator(UUID creatorId) {
        issuer.register(DemoClients.creator(creatorId, secrets));
    }

    public Optional<ServiceProcess> crashed() {
        return services.values().stream().filter(ServiceProcess::crashed).findFirst();
    }

    /** Asks all services first, so that they drain side by side; then closes everything in reverse order of its start. */
    @Override
    public synchronized void close() {
        closing = true;
        services.values().forEach(ServiceProcess::askToStop);
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                progress.accept("while stopping: " + e.getMessage());
            }
        }
    }
}
