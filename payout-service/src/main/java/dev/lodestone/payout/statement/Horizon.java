package dev.lodestone.payout.statement;

import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The time before which nothing more will be recorded. A movement is recorded with the time at which its transaction began,
 * and shown when that is committed: so no earlier than the oldest transaction that is open. Ages are told by the database and
 * taken from our clock, since the two clocks may differ.
 */
final class Horizon {
    private static final String OLDEST = """
            SELECT coalesce(max(extract(epoch FROM clock_timestamp() - xact_start)) * 1000000, 0)::bigint AS micros
            FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()""";

    private Horizon() {}

    /** Asked before the movements are: what is committed in between is among them. */
    static Uni<Instant> of(Tx tx) {
        return tx.one(OLDEST, row -> row.getLong("micros"))
                .map(micros -> tx.now().minus(Duration.of(micros, ChronoUnit.MICROS)));
    }
}
