package dev.lodestone.payout.link;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** A public address that leads to a brand's page on behalf of one creator. */
public record Link(
        UUID id,
        UUID programId,
        UUID creatorId,
        Optional<UUID> collaborationId,
        Optional<String> externalId,
        String slug,
        String targetUrl,
        long version,
        Instant createdAt,
        Optional<Instant> endedAt) {

    boolean isOf(Draft draft) {
        return programId.equals(draft.programId()) && creatorId.equals(draft.creatorId());
    }

    static Link of(Row row) {
        return new Link(
                row.getUUID("id"),
                row.getUUID("program_id"),
                row.getUUID("creator_id"),
                Optional.ofNullable(row.getUUID("collaboration_id")),
                Optional.ofNullable(row.getString("external_id")),
                row.getString("slug"),
                row.getString("target_url"),
                row.getLong("version"),
                row.getOffsetDateTime("created_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("ended_at")).map(OffsetDateTime::toInstant));
    }

    /** What is asked for; a slug that is not asked for is made up. */
    record Draft(
            UUID programId,
            UUID creatorId,
            Optional<UUID> collaborationId,
            Optional<String> externalId,
            Optional<String> slug,
            String targetUrl) {}
}
