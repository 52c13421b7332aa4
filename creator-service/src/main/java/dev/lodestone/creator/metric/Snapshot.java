package dev.lodestone.creator.metric;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one account measured at one time. {@code engagementRate} and {@code averageViews} may be unknown (null). */
public record Snapshot(
        UUID id,
        UUID account,
        Instant asOf,
        MetricSource source,
        long followers,
        @Nullable EngagementRate engagementRate,
        @Nullable Long averageViews) {

    @Nullable
    Long rateBp() {
        return engagementRate == null ? null : (long) engagementRate.basisPoints();
    }

    @Nullable
    String formulaCode() {
        return engagementRate == null ? null : engagementRate.formula().code();
    }

    @Nullable
    Long windowDays() {
        return engagementRate == null || engagementRate.windowDays() == null
                ? null
                : engagementRate.windowDays().longValue();
    }
}
