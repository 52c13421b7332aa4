package dev.lodestone.kit.idempotency;

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

/** Answers are kept for repeats; whoever still repeats after days has lost track of more than an answer. */
@ApplicationScoped
class ForgetKeys {
    private static final String NAME = "Forgetting old answers";
    private static final Duration LEAST = Duration.ofDays(1);
    private static final int AT_ONCE = 5_000;

    private final Loops loops;
    private final Database database;
    private final IdempotencyKeys keys;
    private final Duration keep;
    private final Duration pause;

    ForgetKeys(
            Loops loops,
            Database database,
            IdempotencyKeys keys,
            @ConfigProperty(name = "lodestone.idempotency.keep") Duration keep,
            @ConfigProperty(name = "lodestone.idempotency.forget-every") Duration pause) {
        if (keep.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("lodestone.idempotency.keep must be a day at least");
        }
        this.loops = loops;
        this.database = database;
        this.keys = keys;
        this.keep = keep;
        this.pause = pause;
    }

    void start(@Observes StartupEvent started) {
        loops.eachWorkspace(NAME, pause, 1, this::forget);
    }

    private Uni<?> forget(UUID workspace) {
        return Uni.createFrom()
                .deferred(() -> database.as(
                        Caller.job(workspace, NAME),
                        tx -> keys.forget(tx, tx.now().minus(keep), AT_ONCE)))
                .repeat()
                .whilst(taken -> taken == AT_ONCE)
                .collect()
                .last();
    }
}
