package dev.lodestone.kit.webhook.endpoint;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.EventFeed;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class WebhookEndpoints {
    private static final String COLUMNS =
            "SELECT id, url, types, state, generation, old_secret_until, position, version, created_at"
                    + " FROM kit.webhook_endpoint ";

    private final EventFeed feed;

    WebhookEndpoints(EventFeed feed) {
        this.feed = feed;
    }

    /** Before one is added, outside of its transaction: where nobody has followed the feed, there may be much to number. */
    public Uni<Void> catchUp() {
        return feed.catchUp();
    }

    /** The new one stands behind all that has happened: it hears of nothing that was before it. */
    public Uni<Integer> add(Tx tx, UUID id, String url, List<String> types, WebhookEndpoint.State state) {
        return feed.newest(tx)
                .chain(newest -> tx.execute(
                        """
                INSERT INTO kit.webhook_endpoint (id, workspace_id, url, types, state, generation, position, version, created_at)
                VALUES ($1, $2, $3, $4, $6, 1, $7, 1, $5)""", id, tx.workspace(), url, types.toArray(String[]::new), tx.now(), state.name(), newest));
    }

    public Uni<WebhookEndpoint> require(Tx tx, UUID id) {
        return tx.find(COLUMNS + "WHERE workspace_id = $1 AND id = $2", WebhookEndpoint::of, tx.workspace(), id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("webhook endpoint", id)));
    }

    public Uni<Map<UUID, WebhookEndpoint>> byId(Tx tx, Set<UUID> ids) {
        return tx.list(
                        COLUMNS + "WHERE workspace_id = $1 AND id = ANY ($2)",
                        WebhookEndpoint::of,
                        tx.workspace(),
                        ids.toArray(UUID[]::new))
                .map(found -> found.stream().collect(Collectors.toMap(WebhookEndpoint::id, Function.identity())));
    }

    public Uni<WebhookEndpoint> lock(Tx tx, UUID id) {
        return tx.find(
                        COLUMNS + "WHERE workspace_id = $1 AND id = $2 FOR UPDATE",
                        WebhookEndpoint::of,
                        tx.workspace(),
                        id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("webhook endpoint", id)));
    }

    public Uni<List<WebhookEndpoint>> page(Tx tx, @Nullable String afterId, int limit) {
        return tx.list(
                COLUMNS
                        + "WHERE workspace_id = $1 AND ($2::text IS NULL OR id < $2::text::uuid) ORDER BY id DESC LIMIT $3",
                WebhookEndpoint::of,
                tx.workspace(),
                afterId,
                limit);
    }

    /** Active endpoints, each locked for this transaction; those that another replica serves are left out. */
    public Uni<List<WebhookEndpoint>> claimActive(Tx tx) {
        return tx.list(
                COLUMNS + "WHERE workspace_id = $1 AND state = 'active' ORDER BY id FOR UPDATE SKIP LOCKED",
                WebhookEndpoint::of,
                tx.workspace());
    }

    public Uni<Integer> change(Tx tx, UUID id, String url, List<String> types, WebhookEndpoint.State state) {
        return tx.execute("""
                UPDATE kit.webhook_endpoint SET url = $3, types = $4, state = $5, version = version + 1,
                    failing_since = NULL WHERE workspace_id = $1 AND id = $2""", tx.workspace(), id, url, types.toArray(String[]::new), state.name());
    }

    public Uni<Integer> rotate(Tx tx, UUID id, Instant oldUntil) {
        return tx.execute("""
                UPDATE kit.webhook_endpoint SET generation = generation + 1, old_secret_until = $3, version = version + 1
                WHERE workspace_id = $1 AND id = $2""", tx.workspace(), id, oldUntil);
    }

    public Uni<Integer> advance(Tx tx, UUID id, long position) {
        return tx.execute(
                "UPDATE kit.webhook_endpoint SET position = $3 WHERE workspace_id = $1 AND id = $2",
                tx.workspace(),
                id,
                position);
    }

    public Uni<Integer> remove(Tx tx, UUID id) {
        return tx.execute("DELETE FROM kit.webhook_endpoint WHERE workspace_id = $1 AND id = $2", tx.workspace(), id);
    }

    public Uni<Integer> reached(Tx tx, UUID id) {
        return tx.execute("""
                UPDATE kit.webhook_endpoint SET failing_since = NULL
                WHERE workspace_id = $1 AND id = $2 AND failing_since IS NOT NULL""", tx.workspace(), id);
    }

    /** Only the first failure since the last success is kept. */
    public Uni<Integer> missed(Tx tx, UUID id) {
        return tx.execute("""
                UPDATE kit.webhook_endpoint SET failing_since = $3
                WHERE workspace_id = $1 AND id = $2 AND failing_since IS NULL""", tx.workspace(), id, tx.now());
    }

    /** True when the endpoint was active and is not any more, told once. */
    public Uni<Boolean> switchOff(Tx tx, UUID id, boolean atOnce, Instant failingBefore) {
        return tx.execute("""
                UPDATE kit.webhook_endpoint SET state = 'disabled', version = version + 1
                WHERE workspace_id = $1 AND id = $2 AND state = 'active' AND ($3 OR failing_since < $4)""", tx.workspace(), id, atOnce, failingBefore).map(rows -> rows == 1);
    }
}
