package dev.lodestone.payout.link;

import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Links of work that is over: they go on leading visitors to the shop, but their clicks earn nothing more. */
@ApplicationScoped
public class EndLinks {
    private static final String END = """
            UPDATE link SET ended_at = $3, version = version + 1
            WHERE workspace_id = $1 AND collaboration_id = $2 AND ended_at IS NULL""";
    private static final String END_ALL = """
            UPDATE link SET ended_at = $3, version = version + 1
            WHERE workspace_id = $1 AND program_id = $2 AND ended_at IS NULL""";
    private static final String ENDED = """
            SELECT id, ended_at FROM link WHERE workspace_id = $1 AND id = ANY ($2) AND ended_at IS NOT NULL""";

    public Uni<Integer> of(Tx tx, UUID collaboration, Instant at) {
        return tx.execute(END, tx.workspace(), collaboration, at);
    }

    public Uni<Integer> ofProgram(Tx tx, UUID program, Instant at) {
        return tx.execute(END_ALL, tx.workspace(), program, at);
    }

    /** When those of the links ended that have. */
    public Uni<Map<UUID, Instant>> endings(Tx tx, Collection<UUID> links) {
        if (links.isEmpty()) return Uni.createFrom().item(Map.of());
        Map<UUID, Instant> endings = new HashMap<>();
        return tx.list(
                        ENDED,
                        row -> endings.put(
                                row.getUUID("id"),
                                row.getOffsetDateTime("ended_at").toInstant()),
                        tx.workspace(),
                        links.toArray(UUID[]::new))
                .replaceWith(endings);
    }
}
