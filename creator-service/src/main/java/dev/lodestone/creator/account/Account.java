package dev.lodestone.creator.account;

import dev.lodestone.creator.metric.EngagementRate;
import java.time.Instant;
import java.util.UUID;

/** One account on one platform. Its platform id never changes; its handle may. */
public record Account(
        UUID id,
        UUID creator,
        Platform platform,
        String platformId,
        String handle,
        long followers,
        EngagementRate engagementRate,
        Instant measuredAt,
        Verification verification,
        Instant verifiedAt,
        long version) {}
