package dev.lodestone.creator.metric;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "MetricsRequest",
        examples =
                "{\"asOf\": \"2026-05-01T00:00:00Z\", \"source\": \"platform\", \"followers\": 12500, \"engagementRateBp\": 310,"
                        + " \"engagementFormula\": \"by-followers\", \"engagementWindowDays\": 28}")
record SnapshotRequest(
        @NotNull @PastOrPresent Instant asOf,
        @NotNull MetricSource source,
        @NotNull @Min(0) @Max(2_000_000_000L) Long followers,
        @Min(0) @Max(EngagementRate.LARGEST) @Nullable Integer engagementRateBp,

        @Schema(description = "Needed with a rate: a rate without its formula says nothing") @Nullable
        EngagementFormula engagementFormula,

        @Min(1) @Max(365) @Nullable Integer engagementWindowDays,
        @Min(0) @Max(2_000_000_000L) @Nullable Long averageViews) {

    Snapshot toSnapshot(UUID id, UUID account) {
        return new Snapshot(
                id,
                account,
                asOf,
                source,
                followers,
                EngagementRate.optional(engagementRateBp, engagementFormula, engagementWindowDays)
                        .orElse(null),
                averageViews);
    }
}
