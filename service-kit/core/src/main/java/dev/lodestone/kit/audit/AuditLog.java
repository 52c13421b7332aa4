package dev.lodestone.kit.audit;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.request.RequestFacts;
import dev.lodestone.kit.identity.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Who changed what and when: one row for each write, in the write's own transaction, never changed afterwards. */
@ApplicationScoped
public class AuditLog {
    private static final String APPEND = """
            INSERT INTO kit.audit_log (id, workspace_id, at, subject, operation, path, request_id, body_hash, status)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)""";

    private final Ids ids;

    AuditLog(Ids ids) {
        this.ids = ids;
    }

    public Uni<Integer> append(Tx tx, Act act, int status) {
        return tx.execute(
                APPEND,
                ids.next(),
                tx.workspace(),
                tx.now(),
                tx.caller().subject(),
                act.operation(),
                act.path(),
                tx.caller().requestId(),
                act.bodyHash(),
                status);
    }

    /** The operation of a request, and the hash of what was sent with it. */
    public record Act(String operation, String path, String bodyHash) {
        public static Act of(RequestFacts facts) {
            return new Act(facts.operation(), facts.path(), facts.bodyHash());
        }
    }
}
