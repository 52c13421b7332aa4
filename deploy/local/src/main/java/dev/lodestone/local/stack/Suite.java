package dev.lodestone.local.stack;

import dev.lodestone.kit.testing.EmbeddedDatabase;
import dev.lodestone.kit.testing.EmbeddedDatabase.Passwords;
import dev.lodestone.kit.testing.LocalIssuer;
import dev.lodestone.kit.testing.SigningKey;
import dev.lodestone.local.file.Secrets;
import dev.lodestone.local.provider.ProviderSimulator;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Database, issuer, provider and the three services. Either all of it runs, or nothing of it stays behind. */
public final class Suite implements AutoCloseable {
    private static final Duration READY = Duration.ofSeconds(60);

    private final Installation at;
    private final Secrets secrets;
    private final Consumer<String> progress;
    private final Running running;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private EmbeddedDatabase database;
    private LocalIssuer issuer;
    private ProviderSimulator provider;

    private Suite(Installation at, Consumer<String> progress) {
        this.at = at;
        this.progress = progress;
        this.secrets = new Secrets(at.data());
        this.running = new Running(progress);
    }

    public static Suite start(Installation at, Consumer<String> progress) {
        return start(at, Set.of(), progress);
    }

    /** @param leftOut services that somebody else runs, an editor for instance */
    public static Suite start(Installation at, Set<Service> leftOut, Consumer<String> progress) {
        at.requireBuilt();
        at.ports().requireFree();
        Suite suite = new Suite(at, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "stopper"));
        try {
            suite.startSurroundings();
            suite.startServices(leftOut);
            return suite;
        } catch (RuntimeException e) {
            suite.close();
            throw e;
        }
    }

    private void startSurroundings() {
        database =
                running.keep(EmbeddedDatabase.startIn(at.database(), at.ports().of(Port.DATABASE)));
        for (Service service : Service.values()) database.createServiceDatabase(service.key(), passwords(service));
        progress.accept("PostgreSQL       localhost:" + database.port());
        issuer = running.keep(LocalIssuer.start(
                at.ports().of(Port.ISSUER), SigningKey.keptIn(at.signingKey()), DemoClients.of(secrets)));
        at.tellTokenCommand();
        progress.accept("token issuer     " + issuer.url());
        provider = running.keep(new ProviderSimulator(
                at.ports().of(Port.PROVIDER),
                at.providerLog(),
                URI.create(at.url(Port.PAYOUT) + "/v1/provider-events/simulator"),
                ServiceEnvironment.providerSecret(secrets)));
        progress.accept("payout provider  " + at.url(Port.PROVIDER) + " (simulated)");
    }

    /** Side by side only as far as there are cores for it: three at once on two cores make each of them slow. */
    private void startServices(Set<Service> leftOut) {
        List<Service> waiting = new ArrayList<>(List.of(Service.values()));
        waiting.forEach(service -> ServiceEnvironment.keep(service, at, secrets));
        waiting.removeAll(leftOut);
        int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        while (!waiting.isEmpty()) {
            List<Service> next = waiting.subList(0, Math.min(atOnce, waiting.size()));
            next.forEach(this::start);
            next.forEach(this::awaitReady);
            next.clear();
        }
    }

    private void start(Service service) {
        ServiceProcess process = JavaCommand.prepared(service, at, secrets);
        running.startAndKeep(process);
        services.put(service, process);
    }

    private void awaitReady(Service service) {
        services.get(service).awaitReady(READY);
        progress.accept("%-16s %s".formatted(service.label(), at.url(service.api())));
    }

    private Passwords passwords(Service service) {
        return new Passwords(
                secrets.of(service.key() + ".owner"), secrets.of(service.key() + ".app"), secrets.of("checker"));
    }

    public ServiceProcess service(Service service) {
        return services.get(service);
    }

    public Set<Service> services() {
        return Set.copyOf(services.keySet());
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

    /** Asks all services first, so that they drain side by side. */
    @Override
    public void close() {
        services.values().forEach(ServiceProcess::askToStop);
        running.close();
    }
}
