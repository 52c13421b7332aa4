package dev.lodestone.kit.webhook.delivery;

import dev.lodestone.kit.background.Loops;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.webhook.endpoint.WebhookEndpoints;
import dev.lodestone.kit.workspace.Caller;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** Sends what is due: claimed in one transaction, sent outside of any, the outcome kept in another. */
@ApplicationScoped
class WebhookSender {
    private static final Logger LOG = Logger.getLogger(WebhookSender.class);
    private static final String NAME = "Webhooks";
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int WORKSPACES_AT_ONCE = 8;
    /** Of one workspace: with the others of their time no more than the database has room for. */
    private static final int AT_ONCE = 20;
    /** After which a workspace begins no further round, so that others come to its place. */
    private static final Duration TURN = Duration.ofSeconds(2);

    /** Workspaces whose messages are under way: the others do not wait for them. */
    private final Set<UUID> sending = ConcurrentHashMap.newKeySet();

    private final Loops loops;
    private final Database database;
    private final WebhookFanOut fanOut;
    private final WebhookEndpoints endpoints;
    private final WebhookDeliveries deliveries;
    private final WebhookPost post;
    private final EndpointHealth health;
    private final InstantSource clock;

    WebhookSender(
            Loops loops,
            Database database,
            WebhookFanOut fanOut,
            WebhookEndpoints endpoints,
            WebhookDeliveries deliveries,
            WebhookPost post,
            EndpointHealth health,
            InstantSource clock) {
        this.loops = loops;
        this.database = database;
        this.fanOut = fanOut;
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.post = post;
        this.health = health;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        loops.eachWorkspace(NAME, PAUSE, 1, this::begin);
    }

    /** Claims one workspace after the other, so that this takes one connection, and leaves the slow part to itself. */
    private Uni<?> begin(UUID workspace) {
        if (sending.contains(workspace) || sending.size() >= WORKSPACES_AT_ONCE) {
            return Uni.createFrom().voidItem();
        }
        Caller caller = Caller.job(workspace, NAME);
        return claim(caller).invoke(due -> {
            if (!due.isEmpty()) {
                sending.add(workspace);
                sendAll(caller, due)
                        .onTermination()
                        .invoke(() -> sending.remove(workspace))
                        .subscribe()
                        .with(sent -> {}, failure -> LOG.warnf("A round of webhooks has ended early: %s", failure));
            }
        });
    }

    private Uni<List<WebhookDelivery>> claim(Caller caller) {
        return database.as(caller, tx -> fanOut.in(tx).chain(() -> deliveries.claimDue(tx, AT_ONCE)));
    }

    /** Round after round while there is more than one round holds, and time. */
    private Uni<?> sendAll(Caller caller, List<WebhookDelivery> first) {
        Instant end = clock.instant().plus(TURN);
        return sendRound(caller, first)
                .chain(sent -> sent < AT_ONCE
                        ? Uni.createFrom().item(sent)
                        : Uni.createFrom()
                                .deferred(() -> claim(caller).chain(due -> sendRound(caller, due)))
                                .repeat()
                                .whilst(more ->
                                        more == AT_ONCE && clock.instant().isBefore(end))
                                .collect()
                                .last());
    }

    private Uni<Integer> sendRound(Caller caller, List<WebhookDelivery> due) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndMerge(delivery -> alone(send(caller, delivery)))
                .collect()
                .asList()
                .replaceWith(due.size());
    }

    /** One delivery that cannot be recorded is tried again after its lease; the others of its round go on. */
    private static Uni<Void> alone(Uni<Void> sent) {
        return sent.onFailure()
                .invoke(failure -> LOG.warnf("A webhook's outcome was not recorded: %s", failure))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> send(Caller caller, WebhookDelivery delivery) {
        return database.readAs(caller, tx -> endpoints.require(tx, delivery.endpointId()))
                .chain(endpoint -> post.send(endpoint, delivery))
                .chain(outcome -> database.as(caller, tx -> keep(tx, delivery, outcome)));
    }

    private Uni<Void> keep(Tx tx, WebhookDelivery delivery, WebhookPost.Outcome outcome) {
        Optional<Duration> pause = RetrySchedule.pauseAfter(
                delivery.attempts(), ThreadLocalRandom.current().nextDouble());
        String state = outcome.delivered() ? "delivered" : pause.isPresent() && !outcome.gone() ? "pending" : "failed";
        Instant next = clock.instant().plus(pause.orElse(Duration.ZERO));
        return deliveries
                .record(tx, delivery.id(), state, next, outcome.status(), outcome.error())
                .chain(() -> health.learn(tx, delivery.endpointId(), outcome))
                .replaceWithVoid();
    }
}
