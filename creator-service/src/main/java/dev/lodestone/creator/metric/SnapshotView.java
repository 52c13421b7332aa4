package dev.lodestone.creator.metric;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Metrics", description = "What one account measured at one time.")
record SnapshotView(
        UUID id,
        UUID accountId,
        Instant asOf,
        MetricSource source,
        @Schema(format = "int64") long followers,

        @Schema(nullable = true, description = "Basis points") @Nullable
        Integer engagementRateBp,

        @Schema(nullable = true, description = "by-followers, by-reach or by-views") @Nullable
        String engagementFormula,

        @Schema(nullable = true) @Nullable Integer engagementWindowDays,
        @Schema(nullable = true, format = "int64") @Nullable Long averageViews) {

    static SnapshotView of(Snapshot snapshot) {
        EngagementRate rate = snapshot.engagementRate();
        return new SnapshotView(
                snapshot.id(),
                snapshot.account(),
                snapshot.asOf(),
                snapshot.source(),
                snapshot.followers(),
                rate == null ? null : rate.basisPoints(),
                snapshot.formulaCode(),
                rate == null ? null : rate.windowDays(),
                snapshot.averageViews());
    }

    @Schema(name = "MetricsPage")
    record Page(
            List<SnapshotView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}
}
