package dev.lodestone.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.request.RequestFacts;
import dev.lodestone.kit.secret.KeyedHash;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Who changed what and when: one row for each write, in the write's own transaction, never changed afterwards. */
@ApplicationScoped
public class AuditLog {
    private static final String APPEND = """
            INSERT INTO kit.audit_log (id, workspace_id, at, subject, operation, path, request_id, body_hash, status, answer_hash)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)""";

    private final Ids ids;
    private final ObjectMapper json;
    private final KeyedHash hash;

    AuditLog(Ids ids, ObjectMapper json, @ConfigProperty(name = "lodestone.cursor.secret") String secret) {
        this.ids = ids;
        this.json = json;
        this.hash = new KeyedHash(secret, "answer-hash");
    }

    /** @param answer what the write tells of what it has made or changed; null when it tells nothing */
    public Uni<Integer> append(Tx tx, Act act, int status, @Nullable Object answer) {
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
                status,
                hash.of(text(answer)));
    }

    private String text(@Nullable Object answer) {
        try {
            return answer == null ? "" : json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The operation of a request, and the hash of what was sent with it. */
    public record Act(String operation, String path, String bodyHash) {
        public static Act of(RequestFacts facts) {
            return new Act(facts.operation(), facts.path(), facts.bodyHash());
        }
    }
}
