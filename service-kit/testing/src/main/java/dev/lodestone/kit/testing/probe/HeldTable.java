package dev.lodestone.kit.testing.probe;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** A table that takes no new row of one workspace until this is closed. */
public final class HeldTable implements AutoCloseable {
    private static final String WAITING =
            "SELECT pid FROM pg_locks WHERE NOT granted AND locktype = 'advisory' AND objid = 7007";
    /** Longer than a lock may be waited for otherwise, so that a slow machine has time for what is tried meanwhile. */
    private static final String WAIT = """
            CREATE FUNCTION wait_to_write() RETURNS trigger LANGUAGE plpgsql SET lock_timeout = 0 AS
            $$ BEGIN PERFORM pg_advisory_xact_lock_shared(7007); RETURN NEW; END $$""";

    private static final String REFUSE = """
            CREATE FUNCTION refuse_at_commit() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE 'not now' USING ERRCODE = '55P03'; END $$""";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Catalog owner;
    private final List<String> undo;

    private HeldTable(Catalog owner, String... undo) {
        this.owner = owner;
        this.undo = List.of(undo);
    }

    /** Whoever writes waits. */
    public static HeldTable against(String table, UUID workspace) throws SQLException {
        return waiting("TRIGGER wait_to_write BEFORE INSERT ON " + table, workspace);
    }

    /** Whoever has written waits when it commits. */
    public static HeldTable untilCommit(String table, UUID workspace) throws SQLException {
        return waiting(
                "CONSTRAINT TRIGGER wait_to_write AFTER INSERT ON " + table + " DEFERRABLE INITIALLY DEFERRED",
                workspace);
    }

    private static HeldTable waiting(String trigger, UUID workspace) throws SQLException {
        HeldTable held = new HeldTable(
                Catalog.asOwner(), "SELECT pg_advisory_unlock(7007)", "DROP FUNCTION wait_to_write CASCADE");
        held.run("SELECT pg_advisory_lock(7007)");
        held.run(WAIT);
        held.run("CREATE " + trigger + " FOR EACH ROW WHEN (NEW.workspace_id = '" + workspace
                + "') EXECUTE FUNCTION wait_to_write()");
        return held;
    }

    /** Lets all be written, and fails the transaction of that workspace when it commits. */
    public static HeldTable atCommit(String table, UUID workspace) throws SQLException {
        HeldTable held = new HeldTable(Catalog.asOwner(), "DROP FUNCTION refuse_at_commit CASCADE");
        held.run(REFUSE);
        held.run("CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON " + table
                + " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.workspace_id = '" + workspace
                + "') EXECUTE FUNCTION refuse_at_commit()");
        return held;
    }

    /** Returns when somebody waits to write. */
    public void awaitWriter() throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (owner.ask(WAITING).isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Nobody waits");
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private void run(String sql) {
        owner.refusal(sql).ifPresent(state -> {
            throw new IllegalStateException(state + " for " + sql);
        });
    }

    @Override
    public void close() throws SQLException {
        undo.forEach(this::run);
        owner.close();
    }
}
