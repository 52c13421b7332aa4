package dev.lodestone.payout.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.probe.Catalog;
import java.sql.SQLException;
import java.util.UUID;

/** A workspace so large that the database gives up reading its ledger, until this is closed. */
final class UnreadableBooks implements AutoCloseable {
    /** A sequence, since it still counts what is rolled back. */
    private static final String COUNT = "CREATE SEQUENCE given_up MINVALUE 0 START 0; SELECT nextval('given_up')";

    private final Catalog owner;

    private UnreadableBooks(Catalog owner) {
        this.owner = owner;
    }

    static UnreadableBooks of(UUID workspace) throws SQLException {
        UnreadableBooks books = new UnreadableBooks(Catalog.asOwner());
        books.run(COUNT);
        books.run("""
                CREATE FUNCTION readable(workspace uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER AS
                $$ BEGIN
                    IF workspace <> '%s' THEN RETURN true; END IF;
                    PERFORM nextval('public.given_up');
                    RAISE 'took too long' USING ERRCODE = '57014';
                END $$""".formatted(workspace));
        books.run("GRANT EXECUTE ON FUNCTION readable TO PUBLIC");
        books.run("CREATE POLICY large ON ledger_entry AS RESTRICTIVE FOR SELECT USING (readable(workspace_id))");
        return books;
    }

    int timesGivenUp() throws SQLException {
        return Integer.parseInt(owner.ask("SELECT last_value FROM given_up").getFirst());
    }

    private void run(String sql) {
        assertThat(owner.refusal(sql)).as(sql).isEmpty();
    }

    @Override
    public void close() throws SQLException {
        run("DROP FUNCTION readable CASCADE; DROP SEQUENCE given_up");
        owner.close();
    }
}
