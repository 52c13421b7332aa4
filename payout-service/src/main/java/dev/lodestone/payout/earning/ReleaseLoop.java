package dev.lodestone.payout.earning;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.workspace.Caller;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Ends holds in the background. Several replicas may run it at once: each takes the rows that no other one holds. */
@ApplicationScoped
class ReleaseLoop {
    private static final Logger LOG = Logger.getLogger(ReleaseLoop.class);
    private final Database database;
    private final ReleaseEarnings release;
    private final Duration pause;
    private Cancellable running = () -> {};

    ReleaseLoop(
            Database database,
            ReleaseEarnings release,
            @ConfigProperty(name = "lodestone.payout.release-every") Duration pause) {
        this.database = database;
        this.release = release;
        this.pause = pause;
    }

    void start(@Observes StartupEvent started) {
        running = Uni.createFrom()
                .deferred(this::round)
                .onFailure()
                .invoke(failure -> LOG.warnf("Holds cannot be ended now: %s", failure))
                .onFailure()
                .recoverWithNull()
                .repeat()
                .withDelay(pause)
                .indefinitely()
                .subscribe()
                .with(done -> {}, failure -> LOG.error("Holds are no longer ended", failure));
    }

    void stop(@Observes ShutdownEvent stopping) {
        running.cancel();
    }

    private Uni<Void> round() {
        return database.workspaces()
                .chain(workspaces -> Multi.createFrom()
                        .iterable(workspaces)
                        .onItem()
                        .transformToUniAndConcatenate(this::visit)
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private Uni<Integer> visit(UUID workspace) {
        return database.as(Caller.job(workspace, "release"), release::due);
    }
}
