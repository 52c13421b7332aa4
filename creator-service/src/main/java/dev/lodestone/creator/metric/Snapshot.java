package dev.lodestone.creator.metric;

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
