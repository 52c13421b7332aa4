package dev.lodestone.payout.commission;

import dev.lodestone.kit.background.Loops;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.workspace.Caller;
import dev.lodestone.payout.earning.ReleaseEarnings;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Ends holds in the background. Several replicas may run it at once: each takes the rows that no other one holds. */
@ApplicationScoped
class EndHolds {
    private final Database database;
    private final ReleaseEarnings release;
    private final Loops loops;
    private final Duration pause;

    EndHolds(
            Database database,
            ReleaseEarnings release,
            Loops loops,
            @ConfigProperty(name = "lodestone.payout.release-every") Duration pause) {
        this.database = database;
        this.release = release;
        this.loops = loops;
        this.pause = pause;
    }

    void start(@Observes StartupEvent started) {
        loops.eachWorkspace("Ending holds", pause, 1, this::visit);
    }

    private Uni<Integer> visit(UUID workspace) {
        return database.as(Caller.job(workspace, "release"), release::due);
    }
}
