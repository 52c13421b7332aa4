package dev.lodestone.kit.audit;

import dev.lodestone.kit.background.Loops;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.workspace.Caller;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals what was written since the last round. */
@ApplicationScoped
class SealAuditLog {
    private static final String NAME = "Sealing the audit log";

    private final Loops loops;
    private final Database database;
    private final AuditSeals seals;
    private final Duration pause;

    SealAuditLog(
            Loops loops,
            Database database,
            AuditSeals seals,
            @ConfigProperty(name = "lodestone.audit.seal-every") Duration pause) {
        this.loops = loops;
        this.database = database;
        this.seals = seals;
        this.pause = pause;
    }

    void start(@Observes StartupEvent started) {
        loops.eachWorkspace(NAME, pause, 1, workspace -> all(Caller.job(workspace, NAME)));
    }

    /** A transaction for some at once, so that none of them takes long. */
    Uni<Integer> all(Caller caller) {
        return Uni.createFrom()
                .deferred(() -> database.as(caller, seals::seal))
                .repeat()
                .whilst(done -> done == AuditSeals.AT_ONCE)
                .collect()
                .last();
    }
}
