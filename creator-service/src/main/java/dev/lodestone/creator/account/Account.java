package dev.lodestone.creator.account;

import dev.lodestone.creator.metric.EngagementRate;
import dev.lodestone.creator.metric.Snapshot;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
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
        long version) {

    static Account of(Row row) {
        OffsetDateTime verifiedAt = row.getOffsetDateTime("verified_at");
        return new Account(
                row.getUUID("id"),
                row.getUUID("creator_id"),
                Platform.of(row.getString("platform")),
                row.getString("platform_id"),
                row.getString("handle"),
                row.getLong("followers"),
                Snapshot.rateOf(row),
                row.getOffsetDateTime("measured_at").toInstant(),
                Verification.of(row.getString("verification")),
                verifiedAt == null ? null : verifiedAt.toInstant(),
                row.getLong("version"));
    }
}
