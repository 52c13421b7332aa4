package dev.lodestone.payout.sending;

import dev.lodestone.kit.background.Loops;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.workspace.Caller;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Goes from workspace to workspace where payouts are at work, some at a time. */
@ApplicationScoped
class PayoutWorker {
    private static final String NAME = "Payouts";
    private static final int WORKSPACES_AT_ONCE = 4;
    private static final String AT_WORK = """
            SELECT DISTINCT workspace_id FROM payout_batch WHERE state IN ('approved', 'processing') ORDER BY workspace_id""";

    private final Loops loops;
    private final Database database;
    private final PayoutRound round;
    private final Duration pause;

    PayoutWorker(
            Loops loops,
            Database database,
            PayoutRound round,
            @ConfigProperty(name = "lodestone.payout.pause", defaultValue = "PT0.5S") Duration pause) {
        this.loops = loops;
        this.database = database;
        this.round = round;
        this.pause = pause;
    }

    void start(@Observes StartupEvent started) {
        loops.workspaces(NAME, pause, WORKSPACES_AT_ONCE, () -> database.workspacesWith(AT_WORK), this::work);
    }

    private Uni<Void> work(UUID workspace) {
        return round.as(Caller.job(workspace, NAME));
    }
}
