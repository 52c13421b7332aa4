package dev.lodestone.creator.metric;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;

/** What one account measured at one time. {@code engagementRate} and {@code averageViews} may be unknown (null). */
public record Snapshot(
        UUID id,
        UUID account,
        Instant asOf,
        MetricSource source,
        long followers,
        EngagementRate engagementRate,
        Long averageViews) {

    static Snapshot of(Row row) {
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
    public static EngagementRate rateOf(Row row) {
        return row.getInteger("engagement_rate") == null
                ? null
                : new EngagementRate(
                        row.getInteger("engagement_rate"),
                        EngagementFormula.of(row.getString("engagement_formula")),
                        row.getInteger("engagement_window_days"));
    }

    Long rateBp() {
        return engagementRate == null ? null : (long) engagementRate.basisPoints();
    }

    String formulaCode() {
        return engagementRate == null ? null : engagementRate.formula().code();
    }

    Long windowDays() {
        return engagementRate == null || engagementRate.windowDays() == null
                ? null
                : engagementRate.windowDays().longValue();
    }
}
