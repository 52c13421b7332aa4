package dev.lodestone.creator.account;

import dev.lodestone.creator.metric.EngagementRate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One account on one platform. Its platform id never changes; its handle may. */
public record Account(
        UUID id,
        UUID creator,
        Platform platform,
        String platformId,
        String handle,
        long followers,
        @Nullable EngagementRate engagementRate,
        Instant measuredAt,
        Verification verification,
        @Nullable Instant verifiedAt,
        long version) {}
