package dev.lodestone.payout.link;

import java.time.Instant;
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

    /** What is asked for; a slug that is not asked for is made up. */
    record Draft(
            UUID programId,
            UUID creatorId,
            Optional<UUID> collaborationId,
            Optional<String> externalId,
            Optional<String> slug,
            String targetUrl) {}
}
