package dev.lodestone.kit.database;

import dev.lodestone.kit.workspace.Caller;
import dev.lodestone.kit.workspace.CurrentCaller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * The only way to the database. Each transaction starts with its workspace, so that row-level security holds whatever
 * the statements forget. No HTTP call belongs inside the work that is handed in.
 */
@ApplicationScoped
public class Database {
    /** Committed before the work begins: whoever writes beside it must not wait until the work has ended. */
    private static final String KNOW = "INSERT INTO kit.workspace (id) VALUES ($1) ON CONFLICT DO NOTHING";

    private static final String LOOK_FOR_WORK = "SELECT set_config('app.work', 'due', true)";
    private static final String ENTER = "SELECT set_config('app.workspace', $1, true)";

    private final Pool pool;
    private final CurrentCaller currentCaller;
    private final InstantSource clock;
    private final Set<UUID> known = ConcurrentHashMap.newKeySet();

    Database(Pool pool, CurrentCaller currentCaller, InstantSource clock) {
        this.pool = pool;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    /** Reads as the caller of the current request. */
    public <T> Uni<T> read(Function<Tx, Uni<T>> work) {
        return within(currentCaller.get(), work);
    }

    /** Writes as the caller of the current request; commits when the work succeeds, rolls back when it fails. */
    public <T> Uni<T> write(Function<Tx, Uni<T>> work) {
        return as(currentCaller.get(), work);
    }

    /** Writes as a caller named by background work. */
    public <T> Uni<T> as(Caller caller, Function<Tx, Uni<T>> work) {
        if (known.contains(caller.workspace())) {
            return committed(caller, work);
        }
        return pool.preparedQuery(KNOW)
                .execute(Tuple.of(caller.workspace()))
                .invoke(() -> known.add(caller.workspace()))
                .chain(() -> committed(caller, work));
    }

    /** Reads as a caller named by background work. */
    public <T> Uni<T> readAs(Caller caller, Function<Tx, Uni<T>> work) {
        return within(caller, work);
    }

    /** Every workspace that ever wrote here or tried to, for background work that visits each in turn. */
    public Uni<List<UUID>> workspaces() {
        return pool.preparedQuery("SELECT id FROM kit.workspace ORDER BY id")
                .execute()
                .map(Database::ids);
    }

    /**
     * The workspaces that have something to do, in the order of the statement, which answers their ids; it sees what the
     * policies named {@code due_work} show, and nothing else.
     */
    public Uni<List<UUID>> workspacesWith(String due) {
        return uncancelled(pool.withTransaction(connection -> connection
                .query(LOOK_FOR_WORK)
                .execute()
                .chain(() -> connection.preparedQuery(due).execute())
                .map(Database::ids)));
    }

    private static List<UUID> ids(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getUUID(0))
                .toList();
    }

    private <T> Uni<T> committed(Caller caller, Function<Tx, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            Commit commit = new Commit();
            return within(caller, tx -> work.apply(tx).invoke(commit::isDue))
                    .onFailure(commit::isUnknown)
                    .transform(Commit::unknown);
        });
    }

    private <T> Uni<T> within(Caller caller, Function<Tx, Uni<T>> work) {
        return uncancelled(pool.withTransaction(connection -> enter(connection, caller)
                .chain(() ->
                        work.apply(new Tx(connection, caller, clock.instant().truncatedTo(ChronoUnit.MICROS))))));
    }

    private static Uni<?> enter(SqlConnection connection, Caller caller) {
        return connection
                .preparedQuery(ENTER)
                .execute(Tuple.of(caller.workspace().toString()));
    }

    /**
     * A client that hangs up must not cut a transaction in two or keep its connection: the work runs to its end, and
     * the answer waits under the Idempotency-Key.
     */
    private static <T> Uni<T> uncancelled(Uni<T> work) {
        return Uni.createFrom().emitter(emitter -> work.subscribe().with(emitter::complete, emitter::fail));
    }
}
