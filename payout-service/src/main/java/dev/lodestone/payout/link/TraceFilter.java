package dev.lodestone.payout.link;

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
    Links.Filter seenBy(Tx tx) {
        UUID creator = tx.caller().isOnlySelf() ? tx.caller().creator().orElseThrow() : creatorId;
        return new Links.Filter(programId, creator, collaborationId);
    }
}
