package dev.lodestone.payout.rule;

import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Ends what was agreed; what was ordered before is paid as agreed. A version that starts later never comes into force. */
@ApplicationScoped
public class EndRules {
    private static final String END_ALL = """
            UPDATE commission_rule_version SET valid_to = greatest($3, valid_from + interval '1 millisecond')
            WHERE workspace_id = $1 AND program_id = $2 AND valid_to IS NULL""";
    /** A creator who still works within the program under another collaboration keeps the rule. */
    private static final String END = END_ALL + """
             AND creator_id = $4 AND NOT EXISTS (
            SELECT FROM code WHERE workspace_id = $1 AND program_id = $2 AND creator_id = $4
              AND collaboration_id IS NOT NULL AND ended_at IS NULL)""";

    /** The codes of the work that is over have ended before. */
    public Uni<Integer> of(Tx tx, UUID program, UUID creator, Instant at) {
        return tx.execute(END, tx.workspace(), program, at, creator);
    }

    public Uni<Integer> ofProgram(Tx tx, UUID program, Instant at) {
        return tx.execute(END_ALL, tx.workspace(), program, at);
    }
}
