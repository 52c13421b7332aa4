package dev.lodestone.kit.event;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.workspace.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the outbox in the order in which its transactions became visible; see the migration for why readers number it. */
@ApplicationScoped
public class EventFeed {
    private static final int AT_ONCE = 10_000;
    private static final String SEE_ALL = "SELECT set_config('app.feed', 'all', true)";
    private static final String ANY_NEW = "SELECT EXISTS (SELECT FROM kit.outbox WHERE position IS NULL) AS any_new";
    private static final String ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtext('kit.feed_position'))";
    private static final String NUMBER = """
            WITH fresh AS (
                SELECT seq, row_number() OVER (ORDER BY seq) AS place
                FROM (SELECT seq FROM kit.outbox WHERE position IS NULL ORDER BY seq LIMIT $1) AS unnumbered),
            base AS (
                UPDATE kit.feed_position SET last = last + (SELECT count(*) FROM fresh)
                RETURNING last - (SELECT count(*) FROM fresh) AS last)
            UPDATE kit.outbox SET position = base.last + fresh.place FROM fresh, base WHERE outbox.seq = fresh.seq""";
    private static final String READ = """
            SELECT position, id, workspace_id, type, subject, occurred_at, request_id, data FROM kit.outbox
            WHERE position > $1 AND ($2::text[] IS NULL OR type LIKE ANY ($2))""";

    private static final String IN_ORDER = " ORDER BY position LIMIT $3";
    /** Row-level security alone keeps the rows apart, but two policies joined by OR find no index. */
    private static final String OWN = " AND workspace_id = $4";

    private static final String LAST = "SELECT last FROM kit.feed_position";
    private static final String NEWEST_AFTER =
            "SELECT workspace_id, max(position) AS newest FROM kit.outbox WHERE position > $1 GROUP BY workspace_id";
    private static final String NEWEST =
            "SELECT coalesce(max(position), 0) AS newest FROM kit.outbox WHERE workspace_id = $1";

    private final Database database;

    EventFeed(Database database) {
        this.database = database;
    }

    Uni<List<EventView>> after(Caller caller, long position, EventTypes types, int limit) {
        return database.readAs(
                caller,
                tx -> caller.isService()
                        ? tx.execute(SEE_ALL)
                                .chain(() -> number(tx))
                                .chain(() ->
                                        tx.list(READ + IN_ORDER, EventFeed::view, position, types.patterns(), limit))
                        : number(tx).chain(() -> own(tx, position, types, limit)));
    }

    /** Numbers all that waits in the caller's workspace, transaction by transaction, so that no other reader waits long. */
    public Uni<Void> catchUp() {
        return Uni.createFrom()
                .deferred(() -> database.write(EventFeed::number))
                .repeat()
                .whilst(numbered -> numbered == AT_ONCE)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Position of the newest event of all workspaces. */
    Uni<Long> last() {
        return ofAll(tx -> tx.one(LAST, row -> row.getLong("last")));
    }

    /** The workspaces in which something happened after a position, each with that of its newest event. */
    Uni<Map<UUID, Long>> newestAfter(long position) {
        return ofAll(tx -> tx.list(
                        NEWEST_AFTER, row -> Map.entry(row.getUUID("workspace_id"), row.getLong("newest")), position)
                .map(newest -> newest.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    private <T> Uni<T> ofAll(Function<Tx, Uni<T>> look) {
        return database.readAs(
                Caller.job(Caller.NO_WORKSPACE, "events"),
                tx -> tx.execute(SEE_ALL).chain(() -> number(tx)).chain(() -> look.apply(tx)));
    }

    /** Position of the workspace's newest event; whoever reads afterwards in the same transaction misses none up to it. */
    public Uni<Long> newest(Tx tx) {
        return number(tx).chain(() -> tx.one(NEWEST, row -> row.getLong("newest"), tx.workspace()));
    }

    /** The workspace's events after a position, as far as they have one, as a part of the transaction's own work. */
    public Uni<List<EventView>> own(Tx tx, long position, EventTypes types, int limit) {
        return tx.list(READ + OWN + IN_ORDER, EventFeed::view, position, types.patterns(), limit, tx.workspace());
    }

    private static Uni<Integer> number(Tx tx) {
        return tx.one(ANY_NEW, row -> row.getBoolean("any_new"))
                .chain(anyNew -> anyNew
                        ? tx.execute(ONE_AT_A_TIME).chain(() -> tx.execute(NUMBER, AT_ONCE))
                        : Uni.createFrom().item(0));
    }

    private static EventView view(Row row) {
        return new EventView(
                row.getLong("position").toString(),
                row.getUUID("id"),
                row.getString("type"),
                row.getOffsetDateTime("occurred_at").toInstant(),
                row.getUUID("workspace_id"),
                row.getUUID("subject"),
                row.getString("request_id"),
                row.getJsonObject("data").getMap());
    }
}
