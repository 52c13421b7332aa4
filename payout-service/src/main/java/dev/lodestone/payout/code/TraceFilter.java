package dev.lodestone.payout.code;

import dev.lodestone.kit.database.Tx;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of links or codes is narrowed to; null = not at all. */
public class TraceFilter {
    @RestQuery
    UUID programId;

    @RestQuery
    UUID creatorId;

    @RestQuery
    UUID collaborationId;

    /** A creator sees only their own, whatever they ask for. */
    public Narrowed seenBy(Tx tx) {
        UUID creator = tx.caller().isOnlySelf() ? tx.caller().creator().orElseThrow() : creatorId;
        return new Narrowed(programId, creator, collaborationId);
    }

    /** The filter as it is applied. */
    public record Narrowed(UUID programId, UUID creatorId, UUID collaborationId) {}
}
