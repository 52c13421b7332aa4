package dev.lodestone.kit.background;

import dev.lodestone.kit.database.Database;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Work that goes on while the service runs. A step that fails is tried again at growing, jittered intervals; each
 * replica runs the loop, so a step claims its rows.
 */
@ApplicationScoped
public class Loops {
    private static final Logger LOG = Logger.getLogger(Loops.class);
    private static final Duration FIRST_RETRY = Duration.ofMillis(250);
    private static final Duration LAST_RETRY = Duration.ofSeconds(5);

    private final Database database;
    private final List<Cancellable> running = new CopyOnWriteArrayList<>();

    Loops(Database database) {
        this.database = database;
    }

    /** Runs the step again and again, with a pause between the end of one and the start of the next. */
    public void run(String name, Duration pause, Supplier<Uni<?>> step) {
        running.add(Uni.createFrom()
                .deferred(() -> step.get().replaceWithVoid())
                .onFailure()
                .invoke(failure -> LOG.warnf("%s failed and will be tried again: %s", name, failure))
                .onFailure()
                .retry()
                .withBackOff(FIRST_RETRY, LAST_RETRY)
                .indefinitely()
                .repeat()
                .withDelay(pause)
                .indefinitely()
                .subscribe()
                .with(done -> {}, failure -> LOG.errorf(failure, "%s has stopped", name)));
    }

    /** Visits every workspace; for work that is seldom done, or always there. */
    public void eachWorkspace(String name, Duration pause, int atOnce, Function<UUID, Uni<?>> step) {
        workspaces(name, pause, atOnce, database::workspaces, step);
    }

    /** Visits the workspaces that are found to have work, some at a time. One that fails waits for the next round and holds up no other. */
    public void workspaces(
            String name, Duration pause, int atOnce, Supplier<Uni<List<UUID>>> found, Function<UUID, Uni<?>> step) {
        Set<UUID> failing = ConcurrentHashMap.newKeySet();
        run(
                name,
                pause,
                () -> found.get()
                        .chain(workspaces -> Multi.createFrom()
                                .iterable(workspaces)
                                .onItem()
                                .transformToUni(workspace -> visit(name, workspace, failing, step))
                                .merge(atOnce)
                                .collect()
                                .asList()));
    }

    /** A failure is told when it begins, since the next rounds may only repeat it. */
    private static Uni<Void> visit(String name, UUID workspace, Set<UUID> failing, Function<UUID, Uni<?>> step) {
        return Uni.createFrom()
                .deferred(() -> step.apply(workspace).replaceWithVoid())
                .invoke(() -> failing.remove(workspace))
                .onFailure()
                .invoke(failure -> {
                    if (failing.add(workspace)) {
                        LOG.warnf("%s failed in workspace %s and will be tried again: %s", name, workspace, failure);
                    }
                })
                .onFailure()
                .recoverWithNull();
    }

    /** First of all, so that no step starts while the rest goes down. */
    void stop(@Observes @Priority(1) ShutdownEvent shutdown) {
        running.forEach(Cancellable::cancel);
    }
}
