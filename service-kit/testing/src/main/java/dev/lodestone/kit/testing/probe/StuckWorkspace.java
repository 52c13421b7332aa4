package dev.lodestone.kit.testing.probe;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** A workspace in which nothing can be written to one table: whatever tries is refused, until this is closed. */
public final class StuckWorkspace implements AutoCloseable {
    /** A sequence, since it still counts what is rolled back. */
    private static final String REFUSE = """
            CREATE SEQUENCE refusals MINVALUE 0 START 0;
            SELECT nextval('refusals');
            CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
            $$ BEGIN
                PERFORM nextval('public.refusals');
                RAISE 'nothing goes on in this workspace' USING ERRCODE = '23514';
            END $$""";

    private final Catalog owner;

    private StuckWorkspace(Catalog owner) {
        this.owner = owner;
    }

    /** Background work comes to such an id first. */
    public static UUID firstInLine() {
        return new UUID(0, UUID.randomUUID().getLeastSignificantBits());
    }

    public static StuckWorkspace at(UUID workspace, String table) throws SQLException {
        StuckWorkspace stuck = new StuckWorkspace(Catalog.asOwner());
        stuck.run(REFUSE);
        stuck.run("CREATE TRIGGER stuck BEFORE INSERT OR UPDATE ON " + table + " FOR EACH ROW"
                + " WHEN (NEW.workspace_id = '" + workspace + "') EXECUTE FUNCTION refuse()");
        return stuck;
    }

    /** Whether anything has been refused so far. */
    public boolean hasRefused() throws SQLException {
        return !owner.ask("SELECT 1 FROM refusals WHERE last_value > 0").isEmpty();
    }

    private void run(String sql) {
        Optional<String> refusal = owner.refusal(sql);
        if (refusal.isPresent()) {
            throw new IllegalStateException(refusal.get() + " for " + sql);
        }
    }

    @Override
    public void close() throws SQLException {
        run("DROP FUNCTION refuse CASCADE; DROP SEQUENCE refusals");
        owner.close();
    }
}
