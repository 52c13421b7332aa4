package dev.lodestone.kit.webhook;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class WebhookEndpoints {
    /** Failures in a row, over all its deliveries, after which an endpoint is switched off. */
    static final int PATIENCE = 50;

    private static final String COLUMNS =
            "SELECT id, url, types, state, generation, old_secret_until, position, version, created_at"
                    + " FROM kit.webhook_endpoint ";

    Uni<Integer> add(Tx tx, UUID id, String url, List<String> types) {
        return tx.execute("""
                INSERT INTO kit.webhook_endpoint (id, workspace_id, url, types, state, generation, position, version, created_at)
                SELECT $1, $2, $3, $4, 'active', 1, coalesce(max(position), 0), 1, $5 FROM kit.outbox WHERE workspace_id = $2""", id, tx.workspace(), url, types.toArray(String[]::new), tx.now());
    }

    Uni<WebhookEndpoint> require(Tx tx, UUID id) {
        return tx.find(COLUMNS + "WHERE workspace_id = $1 AND id = $2", WebhookEndpoint::of, tx.workspace(), id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("webhook endpoint", id)));
    }

    Uni<WebhookEndpoint> lock(Tx tx, UUID id) {
        return tx.find(
                        COLUMNS + "WHERE workspace_id = $1 AND id = $2 FOR UPDATE",
                        WebhookEndpoint::of,
                        tx.workspace(),
                        id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("webhook endpoint", id)));
    }

    Uni<List<WebhookEndpoint>> page(Tx tx, String afterId, int limit) {
        return tx.list(
                COLUMNS
                        + "WHERE workspace_id = $1 AND ($2::text IS NULL OR id < $2::text::uuid) ORDER BY id DESC LIMIT $3",
                WebhookEndpoint::of,
                tx.workspace(),
                afterId,
                limit);
    }

    /** Active endpoints, each locked for this transaction; those that another replica serves are left out. */
    Uni<List<WebhookEndpoint>> claimActive(Tx tx) {
        return tx.list(
                COLUMNS + "WHERE workspace_id = $1 AND state = 'active' ORDER BY id FOR UPDATE SKIP LOCKED",
                WebhookEndpoint::of,
                tx.workspace());
    }

    Uni<Integer> change(Tx tx, UUID id, String url, List<String> types, WebhookEndpoint.State state) {
        return tx.execute("""
                UPDATE kit.webhook_endpoint SET url = $3, types = $4, state = $5, version = version + 1,
                    consecutive_failures = 0 WHERE workspace_id = $1 AND id = $2""", tx.workspace(), id, url, types.toArray(String[]::new), state.name());
    }

    Uni<Integer> rotate(Tx tx, UUID id, Instant oldUntil) {
        return tx.execute("""
                UPDATE kit.webhook_endpoint SET generation = generation + 1, old_secret_until = $3, version = version + 1
                WHERE workspace_id = $1 AND id = $2""", tx.workspace(), id, oldUntil);
    }

    Uni<Integer> advance(Tx tx, UUID id, long position) {
        return tx.execute(
                "UPDATE kit.webhook_endpoint SET position = $3 WHERE workspace_id = $1 AND id = $2",
                tx.workspace(),
                id,
                position);
    }

    Uni<Integer> remove(Tx tx, UUID id) {
        return tx.execute("DELETE FROM kit.webhook_endpoint WHERE workspace_id = $1 AND id = $2", tx.workspace(), id);
    }

    /** One more failure in a row, or none: too many switch the endpoint off, and 410 Gone does at once. */
    Uni<Integer> learn(Tx tx, UUID id, boolean delivered, boolean gone) {
        return tx.execute("""
                UPDATE kit.webhook_endpoint
                SET consecutive_failures = CASE WHEN $3 THEN 0 ELSE consecutive_failures + 1 END,
                    state = CASE WHEN $4 OR NOT $3 AND consecutive_failures + 1 >= $5 THEN 'disabled' ELSE state END
                WHERE workspace_id = $1 AND id = $2""", tx.workspace(), id, delivered, gone, PATIENCE);
    }
}
