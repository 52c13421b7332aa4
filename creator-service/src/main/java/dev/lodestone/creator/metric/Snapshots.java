package dev.lodestone.creator.metric;

import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The time series of every account, and the newest value of each, which the account itself shows. */
@ApplicationScoped
public class Snapshots {
    private static final String ADD = """
            INSERT INTO account_metrics (workspace_id, id, account_id, as_of, source, followers, engagement_rate,
                                         engagement_formula, engagement_window_days, average_views, recorded_at)
            SELECT $1, s.id, s.account, s.as_of, s.source, s.followers, s.rate, s.formula, s.days, s.views, $2
            FROM unnest($3::uuid[], $4::uuid[], $5::timestamptz[], $6::text[], $7::bigint[], $8::bigint[], $9::text[],
                        $10::bigint[], $11::bigint[]) AS s (id, account, as_of, source, followers, rate, formula, days, views)
            ON CONFLICT ON CONSTRAINT metrics_once DO NOTHING""";
    private static final String SHOW_NEWEST = """
            UPDATE account a SET followers = m.followers, engagement_rate = m.engagement_rate,
                   engagement_formula = m.engagement_formula, engagement_window_days = m.engagement_window_days,
                   measured_at = m.as_of, version = a.version + 1, updated_at = $3
            FROM account_metrics m
            WHERE m.workspace_id = $1 AND m.id = ANY($2) AND a.workspace_id = $1 AND a.id = m.account_id
              AND m.as_of >= a.measured_at
              AND (a.followers, a.engagement_rate, a.engagement_formula, a.engagement_window_days, a.measured_at)
                  IS DISTINCT FROM
                  (m.followers, m.engagement_rate, m.engagement_formula, m.engagement_window_days, m.as_of)""";
    private static final String RANK = """
            UPDATE creator c SET primary_account_id = best.id, followers = coalesce(best.followers, 0),
                   engagement_rate = best.engagement_rate, version = c.version + 1, updated_at = $3
            FROM unnest($2::uuid[]) AS wanted (id)
            LEFT JOIN LATERAL (SELECT a.id, a.followers, a.engagement_rate FROM account a
                               WHERE a.workspace_id = $1 AND a.creator_id = wanted.id
                               ORDER BY a.followers DESC, a.id LIMIT 1) best ON true
            WHERE c.workspace_id = $1 AND c.id = wanted.id""";
    private static final String PAGE = """
            SELECT * FROM account_metrics WHERE workspace_id = $1 AND account_id = $2
              AND ($3::text IS NULL OR (as_of, id) < ($3::text::timestamptz, $4::text::uuid))
            ORDER BY as_of DESC, id DESC LIMIT $5""";

    /** Adds snapshots; the newest of an account becomes what the account shows. Returns how many were new. */
    public Uni<Integer> add(Tx tx, Collection<Snapshot> snapshots) {
        return tx.execute(
                        ADD,
                        tx.workspace(),
                        tx.now(),
                        Columns.uuids(snapshots, Snapshot::id),
                        Columns.uuids(snapshots, Snapshot::account),
                        Columns.times(snapshots, Snapshot::asOf),
                        Columns.texts(snapshots, snapshot -> snapshot.source().code()),
                        Columns.numbers(snapshots, Snapshot::followers),
                        Columns.numbers(snapshots, Snapshot::rateBp),
                        Columns.texts(snapshots, Snapshot::formulaCode),
                        Columns.numbers(snapshots, Snapshot::windowDays),
                        Columns.numbers(snapshots, Snapshot::averageViews))
                .call(() -> tx.execute(SHOW_NEWEST, tx.workspace(), Columns.uuids(snapshots, Snapshot::id), tx.now()));
    }

    /** The account with most followers stands for its creator; call it whenever accounts of creators changed. */
    public Uni<Integer> rank(Tx tx, Collection<UUID> creators) {
        return tx.execute(RANK, tx.workspace(), creators.toArray(UUID[]::new), tx.now());
    }

    Uni<List<Snapshot>> page(Tx tx, UUID account, PageRequest page) {
        return tx.list(PAGE, Snapshots::read, tx.workspace(), account, page.after(0), page.after(1), page.fetch());
    }

    private static Snapshot read(Row row) {
        return new Snapshot(
                row.getUUID("id"),
                row.getUUID("account_id"),
                row.getOffsetDateTime("as_of").toInstant(),
                MetricSource.of(row.getString("source")),
                row.getLong("followers"),
                rateOf(row),
                row.getLong("average_views"));
    }

    /** From a row with the three columns of a rate; null when they are. */
    public static @Nullable EngagementRate rateOf(Row row) {
        return row.getInteger("engagement_rate") == null
                ? null
                : new EngagementRate(
                        row.getInteger("engagement_rate"),
                        EngagementFormula.of(row.getString("engagement_formula")),
                        row.getInteger("engagement_window_days"));
    }
}
