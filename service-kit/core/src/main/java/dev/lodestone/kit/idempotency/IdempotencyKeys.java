package dev.lodestone.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps answers by key. A running request holds an advisory lock of its transaction, which ends with it even when the
 * process dies; so there are no stale locks to clean, and a twin learns at once that the first is still running.
 */
@ApplicationScoped
public class IdempotencyKeys {
    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS free";
    private static final String FIND = """
            SELECT fingerprint, status, headers, body, kept FROM kit.idempotency_key
            WHERE workspace_id = $1 AND operation = $2 AND key = $3""";
    private static final String KEEP = """
            INSERT INTO kit.idempotency_key (workspace_id, operation, key, fingerprint, status, headers, body, kept, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)""";
    private static final String LET_GO = """
            UPDATE kit.idempotency_key SET kept = false, body = NULL
            WHERE workspace_id = $1 AND kept AND position($2 IN concat_ws(' ', fingerprint, headers, body)) > 0""";
    private static final String FORGET = """
            DELETE FROM kit.idempotency_key WHERE (workspace_id, operation, key) IN (
                SELECT workspace_id, operation, key FROM kit.idempotency_key
                WHERE workspace_id = $1 AND created_at < $2 ORDER BY created_at LIMIT $3 FOR UPDATE SKIP LOCKED)""";

    private final ObjectMapper json;

    IdempotencyKeys(ObjectMapper json) {
        this.json = json;
    }

    /** The answer of the first time, or empty when this is the first time. */
    Uni<Optional<StoredReply>> claim(Tx tx, IdempotencyKey key) {
        String lock = tx.workspace() + key.operation() + key.key();
        return tx.one(LOCK, row -> row.getBoolean("free"), lock)
                .invoke(free -> {
                    if (!free) {
                        throw new ProblemException(
                                CommonProblem.REQUEST_IN_FLIGHT, "Wait for the first request, then repeat this one.");
                    }
                })
                .chain(() -> find(tx, key));
    }

    /** The answer of the first time, if it has been given; claims nothing. */
    Uni<Optional<StoredReply>> find(Tx tx, IdempotencyKey key) {
        return tx.find(FIND, row -> matching(tx, key, row), tx.workspace(), key.operation(), key.key());
    }

    <T> Uni<Integer> keep(Tx tx, IdempotencyKey key, Reply<T> reply) {
        return tx.execute(
                KEEP,
                tx.workspace(),
                key.operation(),
                key.key(),
                fingerprint(tx, key),
                reply.status(),
                new JsonObject(Map.copyOf(reply.headers())),
                reply.body() == null || !reply.kept() ? null : write(reply.body()),
                reply.kept(),
                tx.now());
    }

    /**
     * Lets go of the answers that name a record, by its id in path, headers or body, when what they tell of it must not
     * stay. Their keys stay: a late repeat must not make anew what was taken away.
     */
    public Uni<Integer> letGo(Tx tx, UUID record) {
        return tx.execute(LET_GO, tx.workspace(), record.toString());
    }

    /** Forgets the oldest keys of before a time, and tells how many it took. */
    Uni<Integer> forget(Tx tx, Instant before, int most) {
        return tx.execute(FORGET, tx.workspace(), before, most);
    }

    private static StoredReply matching(Tx tx, IdempotencyKey key, Row row) {
        if (!row.getString("fingerprint").equals(fingerprint(tx, key))) {
            throw new ProblemException(
                    CommonProblem.IDEMPOTENCY_KEY_REUSED,
                    "This key belongs to an earlier request of another caller, path, query or body. Use a fresh key.");
        }
        if (!row.getBoolean("kept")) {
            throw new ProblemException(
                    CommonProblem.ANSWER_NOT_KEPT,
                    "It held a secret, or told of a person who was erased since. What it made is at "
                            + row.getJsonObject("headers").getString("Location", "its place") + ".");
        }
        return new StoredReply(row.getInteger("status"), row.getJsonObject("headers"), row.getString("body"));
    }

    /** Another person's answer is not given to this one: a second pair of eyes must not see the first one's yes. */
    private static String fingerprint(Tx tx, IdempotencyKey key) {
        return tx.caller().subject() + " " + key.fingerprint();
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
