package dev.lodestone.payout.code;

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

    /** What is asked for; a code that is not asked for is made up. */
    public record Draft(
            UUID programId,
            UUID creatorId,
            Optional<UUID> collaborationId,
            Optional<String> externalId,
            Optional<String> code) {}
}
