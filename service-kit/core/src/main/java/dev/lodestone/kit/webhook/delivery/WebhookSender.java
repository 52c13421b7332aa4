package dev.lodestone.kit.webhook.delivery;

import dev.lodestone.kit.background.Loops;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.webhook.delivery.ClaimDeliveries.Parcel;
import dev.lodestone.kit.workspace.Caller;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends what is due, some workspaces at a time, each for the length of a turn. */
@ApplicationScoped
class WebhookSender {
    private static final Logger LOG = Logger.getLogger(WebhookSender.class);
    private static final String NAME = "Webhooks";
    private static final String LISTENING =
            "SELECT DISTINCT workspace_id FROM kit.webhook_endpoint WHERE state = 'active' ORDER BY workspace_id";
    private static final int WORKSPACES_AT_ONCE = 8;
    /** After which a workspace begins no further round, so that others come to its place. */
    private static final Duration TURN = Duration.ofSeconds(2);

    /** Workspaces whose messages are under way: the others do not wait for them. */
    private final Set<UUID> sending = ConcurrentHashMap.newKeySet();

    private final Loops loops;
    private final Database database;
    private final WebhookRound round;
    private final InstantSource clock;
    private final Duration pause;

    WebhookSender(
            Loops loops,
            Database database,
            WebhookRound round,
            InstantSource clock,
            @ConfigProperty(name = "lodestone.webhook.send-every") Duration pause) {
        this.loops = loops;
        this.database = database;
        this.round = round;
        this.clock = clock;
        this.pause = pause;
    }

    void start(@Observes StartupEvent started) {
        loops.workspaces(NAME, pause, 1, () -> database.workspacesWith(LISTENING), this::begin);
    }

    /** Claims one workspace after the other, so that this takes one connection, and leaves the slow part to itself. */
    private Uni<?> begin(UUID workspace) {
        if (sending.contains(workspace) || sending.size() >= WORKSPACES_AT_ONCE) {
            return Uni.createFrom().voidItem();
        }
        Caller caller = Caller.job(workspace, NAME);
        return round.claim(caller).invoke(due -> {
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

    /** Round after round while there is more than one round holds, and time. */
    private Uni<?> sendAll(Caller caller, List<Parcel> first) {
        Instant end = clock.instant().plus(TURN);
        return round.send(caller, first)
                .chain(sent -> sent < ClaimDeliveries.MOST
                        ? Uni.createFrom().item(sent)
                        : Uni.createFrom()
                                .deferred(() -> round.claim(caller).chain(due -> round.send(caller, due)))
                                .repeat()
                                .whilst(more -> more == ClaimDeliveries.MOST
                                        && clock.instant().isBefore(end))
                                .collect()
                                .last());
    }
}
