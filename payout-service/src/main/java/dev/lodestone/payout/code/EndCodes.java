package dev.lodestone.payout.code;

import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Codes of work that is over count no longer. */
@ApplicationScoped
public class EndCodes {
    private static final String END = """
            UPDATE code SET ended_at = $3, version = version + 1
            WHERE workspace_id = $1 AND collaboration_id = $2 AND ended_at IS NULL""";

    private static final String END_ALL = """
            UPDATE code SET ended_at = $3, version = version + 1
            WHERE workspace_id = $1 AND program_id = $2 AND ended_at IS NULL""";

    public Uni<Integer> of(Tx tx, UUID collaboration, Instant at) {
        return tx.execute(END, tx.workspace(), collaboration, at);
    }

    public Uni<Integer> ofProgram(Tx tx, UUID program, Instant at) {
        return tx.execute(END_ALL, tx.workspace(), program, at);
    }
}
