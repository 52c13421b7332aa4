package dev.lodestone.kit.testing.limit;

import dev.lodestone.kit.testing.probe.Catalog;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Holds the tables of the business, so that whoever reads one waits and keeps its connection of the pool. */
final class LockedTables implements AutoCloseable {
    private static final String LOCK = """
            DO $$ DECLARE t regclass; BEGIN
                FOR t IN SELECT c.oid FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
                    AND c.relname <> 'flyway_schema_history'
                LOOP EXECUTE format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE', t); END LOOP;
            END $$""";
    private static final String WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Catalog holder;

    private LockedTables(Catalog holder) {
        this.holder = holder;
    }

    static LockedTables hold() throws SQLException {
        Catalog holder = Catalog.asOwner();
        holder.refusal("BEGIN");
        if (holder.refusal(LOCK).isPresent()) {
            throw new IllegalStateException("The tables could not be locked");
        }
        return new LockedTables(holder);
    }

    /** Returns when so many statements wait for the tables. */
    void awaitWaiting(int statements) throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Integer.parseInt(holder.ask(WAITING).getFirst()) < statements) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Only " + holder.ask(WAITING) + " statements wait");
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    boolean areHeld() throws SQLException {
        return !holder.ask(
                        "SELECT 1 FROM pg_locks WHERE granted AND mode = 'AccessExclusiveLock' AND pid = pg_backend_pid()")
                .isEmpty();
    }

    @Override
    public void close() throws SQLException {
        holder.close();
    }
}
