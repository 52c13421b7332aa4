package dev.lodestone.kit.background;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.workspace.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes away what is over and has been kept for its time, in every workspace, some at a time so that no transaction is long. */
@ApplicationScoped
public class Forgetting {
    private static final int AT_ONCE = 5_000;

    private final Loops loops;
    private final Database database;
    private final Duration pause;

    Forgetting(Loops loops, Database database, @ConfigProperty(name = "lodestone.forget-every") Duration pause) {
        this.loops = loops;
        this.database = database;
        this.pause = pause;
    }

    /** How long something is kept by the setting, and how long it must be kept whatever the setting says. */
    public record Keep(String setting, Duration time, Duration least) {
        public Keep {
            if (time.compareTo(least) < 0) {
                throw new IllegalArgumentException(setting + " must be " + least.toHours() + " hours at least");
            }
        }
    }

    /** Forgets the oldest of before a time, and tells how many it took. */
    @FunctionalInterface
    public interface Step {
        Uni<Integer> forget(Tx tx, Instant before, int most);
    }

    public void start(String name, Keep keep, Step step) {
        loops.eachWorkspace(name, pause, 1, workspace -> forget(Caller.job(workspace, name), keep.time(), step));
    }

    private Uni<?> forget(Caller caller, Duration keep, Step step) {
        return Uni.createFrom()
                .deferred(() ->
                        database.as(caller, tx -> step.forget(tx, tx.now().minus(keep), AT_ONCE)))
                .repeat()
                .whilst(taken -> taken == AT_ONCE)
                .collect()
                .last();
    }
}
