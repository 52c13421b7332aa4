package dev.lodestone.payout.code;

import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** A collaboration that is over: its code counts no longer, while its link goes on leading visitors to the shop. */
@ApplicationScoped
public class EndCodes {
    private static final String END = """
            UPDATE code SET ended_at = $3, version = version + 1
            WHERE workspace_id = $1 AND collaboration_id = $2 AND ended_at IS NULL""";

    public Uni<Integer> in(Tx tx, UUID collaboration, Instant at) {
        return tx.execute(END, tx.workspace(), collaboration, at);
    }
}
