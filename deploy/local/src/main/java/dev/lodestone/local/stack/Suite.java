package dev.lodestone.local.stack;

import dev.lodestone.kit.testing.EmbeddedDatabase;
import dev.lodestone.kit.testing.EmbeddedDatabase.Passwords;
import dev.lodestone.kit.testing.LocalIssuer;
import dev.lodestone.kit.testing.SigningKey;
import dev.lodestone.local.file.DatabaseServer;
import dev.lodestone.local.file.Secrets;
import dev.lodestone.local.process.Crash;
import dev.lodestone.local.process.ServiceProcess;
import dev.lodestone.local.provider.ProviderSimulator;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Database, issuer, provider and the three services. Either all of it runs, or nothing of it stays behind. */
public final class Suite implements AutoCloseable {
    private final Installation at;
    private final Secrets secrets;
    private final Consumer<String> progress;
    private final Running running;
    private final Services services;
    private Optional<Surroundings> surroundings = Optional.empty();
    private volatile boolean closing;

    private record Surroundings(EmbeddedDatabase database, LocalIssuer issuer, ProviderSimulator provider) {}

    private Suite(Installation at, Consumer<String> progress) {
        this.at = at;
        this.progress = progress;
        this.secrets = new Secrets(at.data());
        this.running = new Running(progress);
        this.services = new Services(at, secrets, running, progress);
    }

    public static Suite start(Installation at, Consumer<String> progress) {
        return start(at, Set.of(), progress);
    }

    /** @param leftOut services that somebody else runs, an editor for instance */
    public static Suite start(Installation at, Set<Service> leftOut, Consumer<String> progress) {
        return start(at, leftOut, Start.USUAL, progress);
    }

    /** The virtual machine watches this start, and keeps what it learns of each service when that is asked to stop. */
    public static Suite startWatched(Installation at, Consumer<String> progress) {
        return start(at, Set.of(), Start.WATCHED, progress);
    }

    private static Suite start(Installation at, Set<Service> leftOut, Start manner, Consumer<String> progress) {
        at.requireBuilt();
        at.ports().requireFree();
        Suite suite = new Suite(at, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "stopper"));
        try {
            suite.startSurroundings();
            suite.services.start(leftOut, manner);
            return suite;
        } catch (RuntimeException e) {
            suite.close();
            throw e;
        }
    }

    private void startSurroundings() {
        EmbeddedDatabase database = running.keep(EmbeddedDatabase.startIn(
                at.database(), at.databaseLog(), at.ports().of(Port.DATABASE)));
        for (Service service : Service.values()) database.createServiceDatabase(service.key(), passwords(service));
        progress.accept("PostgreSQL       localhost:" + database.port());
        LocalIssuer issuer = running.keep(LocalIssuer.start(
                at.ports().of(Port.ISSUER), SigningKey.keptIn(at.signingKey()), DemoClients.of(secrets)));
        at.tellTokenCommand();
        progress.accept("token issuer     " + issuer.url());
        ProviderSimulator provider = running.keep(new ProviderSimulator(
                at.ports().of(Port.PROVIDER),
                at.providerLog(),
                URI.create(at.url(Port.PAYOUT) + "/v1/provider-events/simulator"),
                ServiceEnvironment.providerSecret(secrets)));
        progress.accept("payout provider  " + at.url(Port.PROVIDER) + " (simulated)");
        surroundings = Optional.of(new Surroundings(database, issuer, provider));
        at.demoCreator().ifPresent(this::registerCreator);
    }

    private Passwords passwords(Service service) {
        return new Passwords(
                secrets.of(service.key() + ".owner"), secrets.of(service.key() + ".app"), secrets.of("checker"));
    }

    public ServiceProcess service(Service service) {
        return services.of(service);
    }

    public Set<Service> services() {
        return services.started();
    }

    public EmbeddedDatabase database() {
        return surroundings.orElseThrow().database();
    }

    public LocalIssuer issuer() {
        return surroundings.orElseThrow().issuer();
    }

    public ProviderSimulator provider() {
        return surroundings.orElseThrow().provider();
    }

    public String checkerPassword() {
        return secrets.of("checker");
    }

    public Installation at() {
        return at;
    }

    /** From now on {@code deploy/token creator} speaks for this creator, and after the next start too. */
    public void registerCreator(UUID creatorId) {
        at.keepDemoCreator(creatorId);
        issuer().register(DemoClients.creator(creatorId, secrets));
    }

    /** The database first: without it no service can work, and a service that ends then is no news. */
    public Optional<Crash> crash() {
        return databaseCrash().or(() -> services.crashed().map(ServiceProcess::crash));
    }

    private Optional<Crash> databaseCrash() {
        if (DatabaseServer.on(at.database()).isPresent() || closing) return Optional.empty();
        return Optional.of(new Crash("PostgreSQL ended by itself.", at.databaseLog()));
    }

    @Override
    public void close() {
        closing = true;
        services.askToStop();
        running.close();
    }
}
