package dev.lodestone.creator.tier;

import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class Tiers {
    private static final String FIND =
            "SELECT nano, micro, mid, macro, mega, version AS tier_version FROM tier_bounds WHERE workspace_id = $1";
    private static final String PUT = """
            INSERT INTO tier_bounds (workspace_id, nano, micro, mid, macro, mega, version, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, 1, $8)
            ON CONFLICT (workspace_id) DO UPDATE
            SET nano = $2, micro = $3, mid = $4, macro = $5, mega = $6, version = tier_bounds.version + 1, updated_at = $8
            WHERE tier_bounds.version = $7""";

    public Uni<CurrentBounds> current(Tx tx) {
        return tx.find(FIND, Tiers::of, tx.workspace()).map(found -> found.orElse(CurrentBounds.UNTOUCHED));
    }

    /** False when the bounds are no longer at {@code seen}. */
    Uni<Boolean> put(Tx tx, TierBounds to, long seen) {
        return tx.execute(PUT, tx.workspace(), to.nano(), to.micro(), to.mid(), to.macro(), to.mega(), seen, tx.now())
                .map(rows -> rows == 1);
    }

    /** From a row that joins the bounds of its workspace, if there are any. */
    public static CurrentBounds of(Row row) {
        if (row.getLong("tier_version") == null) {
            return CurrentBounds.UNTOUCHED;
        }
        TierBounds bounds = new TierBounds(
                row.getLong("nano"),
                row.getLong("micro"),
                row.getLong("mid"),
                row.getLong("macro"),
                row.getLong("mega"));
        return new CurrentBounds(bounds, row.getLong("tier_version"));
    }
}
