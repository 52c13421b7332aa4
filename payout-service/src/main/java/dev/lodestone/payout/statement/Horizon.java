package dev.lodestone.payout.statement;

import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The time before which no movement can appear any more. One is recorded with the time at which its transaction began, and
 * shown when that is committed: so none is missing that is older than the oldest transaction which the running service, who
 * alone records, has open. Ages are told by the database and taken from our clock; the clocks of several replicas may differ as
 * well.
 */
final class Horizon {
    static final Duration CLOCKS_APART = Duration.ofSeconds(1);

    private static final String OLDEST = """
            SELECT coalesce(max(extract(epoch FROM clock_timestamp() - xact_start)) * 1000000, 0)::bigint AS micros
            FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()""";

    private Horizon() {}

    /** Asked before the movements are: what is committed in between is among them. */
    static Uni<Instant> of(Tx tx) {
        return tx.one(OLDEST, row -> row.getLong("micros"))
                .map(micros -> tx.now().minus(CLOCKS_APART).minus(micros, ChronoUnit.MICROS));
    }
}
