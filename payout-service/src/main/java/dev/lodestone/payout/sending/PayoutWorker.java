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

/** Sends what was approved, asks about what is unclear, and closes what is done; workspace by workspace. */
@ApplicationScoped
class PayoutWorker {
    private static final String NAME = "Payouts";
    private static final int WORKSPACES_AT_ONCE = 4;
    private static final String AT_WORK = """
            SELECT DISTINCT workspace_id FROM payout_batch WHERE state IN ('approved', 'processing') ORDER BY workspace_id""";

    private final Loops loops;
    private final Database database;
    private final Claims claims;
    private final Payments payments;
    private final CloseBatches closeBatches;
    private final Duration pause;

    PayoutWorker(
            Loops loops,
            Database database,
            Claims claims,
            Payments payments,
            CloseBatches closeBatches,
            @ConfigProperty(name = "lodestone.payout.pause", defaultValue = "PT0.5S") Duration pause) {
        this.loops = loops;
        this.database = database;
        this.claims = claims;
        this.payments = payments;
        this.closeBatches = closeBatches;
        this.pause = pause;
    }

    void start(@Observes StartupEvent started) {
        loops.workspaces(NAME, pause, WORKSPACES_AT_ONCE, () -> database.workspacesWith(AT_WORK), this::work);
    }

    private Uni<Void> work(UUID workspace) {
        Caller caller = Caller.job(workspace, NAME);
        return database.as(caller, claims::toSend)
                .chain(attempts -> payments.send(caller, attempts))
                .chain(() -> database.as(caller, claims::toCheck))
                .chain(unclear -> payments.check(caller, unclear))
                .chain(() -> database.as(caller, closeBatches::in));
    }
}
