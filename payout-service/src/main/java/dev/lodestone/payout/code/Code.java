package dev.lodestone.payout.code;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A word that a buyer types at the shop, and that names one creator within one program. */
public record Code(
        UUID id,
        UUID programId,
        UUID creatorId,
        Optional<UUID> collaborationId,
        Optional<String> externalId,
        String code,
        long version,
        Instant createdAt,
        Optional<Instant> endedAt) {

    boolean isOf(Draft draft) {
        return programId.equals(draft.programId())
                && creatorId.equals(draft.creatorId())
                && draft.code().map(code::equals).orElse(true);
    }

    static Code of(Row row) {
        return new Code(
                row.getUUID("id"),
                row.getUUID("program_id"),
                row.getUUID("creator_id"),
                Optional.ofNullable(row.getUUID("collaboration_id")),
                Optional.ofNullable(row.getString("external_id")),
                row.getString("code"),
                row.getLong("version"),
                row.getOffsetDateTime("created_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("ended_at")).map(end -> end.toInstant()));
    }

    /** What is asked for; a code that is not asked for is made up. */
    public record Draft(
            UUID programId,
            UUID creatorId,
            Optional<UUID> collaborationId,
            Optional<String> externalId,
            Optional<String> code) {}
}
