package dev.lodestone.kit.webhook.delivery;

import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class WebhookDeliveries {
    /** While one replica tries, no other does; one that dies is relieved after this time. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    private static final String COLUMNS = """
            id, endpoint_id, event_id, type, body, state, attempts, next_attempt_at, last_status, last_error, created_at""";

    public Uni<Integer> addAll(Tx tx, UUID endpoint, List<NewDelivery> deliveries) {
        return tx.execute(
                """
                INSERT INTO kit.webhook_delivery
                    (id, workspace_id, endpoint_id, event_id, type, body, state, attempts, next_attempt_at, created_at)
                SELECT fresh.id, $1, $2, fresh.event_id, fresh.type, fresh.body, 'pending', 0, $3, $3
                FROM unnest($4::uuid[], $5::uuid[], $6::text[], $7::text[]) AS fresh (id, event_id, type, body)
                ON CONFLICT (workspace_id, endpoint_id, event_id) DO NOTHING""",
                tx.workspace(),
                endpoint,
                tx.now(),
                Columns.uuids(deliveries, NewDelivery::id),
                Columns.uuids(deliveries, NewDelivery::eventId),
                Columns.texts(deliveries, NewDelivery::type),
                Columns.texts(deliveries, NewDelivery::body));
    }

    /** What waits for an endpoint that is switched off stays where it is until the endpoint is active again. */
    Uni<List<WebhookDelivery>> claimDue(Tx tx, int most) {
        return tx.list(
                "UPDATE kit.webhook_delivery SET next_attempt_at = $2, attempts = attempts + 1 WHERE id IN ("
                        + "SELECT id FROM kit.webhook_delivery AS due WHERE workspace_id = $1 AND state = 'pending'"
                        + " AND next_attempt_at <= $3 AND EXISTS (SELECT FROM kit.webhook_endpoint WHERE workspace_id = $1"
                        + " AND id = due.endpoint_id AND state = 'active')"
                        + " ORDER BY next_attempt_at LIMIT $4 FOR UPDATE SKIP LOCKED)"
                        + " RETURNING " + COLUMNS,
                WebhookDelivery::of,
                tx.workspace(),
                tx.now().plus(LEASE),
                tx.now(),
                most);
    }

    Uni<Integer> record(
            Tx tx, UUID id, String state, Instant nextAttemptAt, @Nullable Integer status, @Nullable String error) {
        return tx.execute("""
                UPDATE kit.webhook_delivery SET state = $3, next_attempt_at = $4, last_status = $5, last_error = $6
                WHERE workspace_id = $1 AND id = $2""", tx.workspace(), id, state, nextAttemptAt, status, error);
    }

    Uni<WebhookDelivery> resend(Tx tx, UUID id) {
        return tx.find(
                        "UPDATE kit.webhook_delivery SET state = 'pending', attempts = 0, next_attempt_at = $3"
                                + " WHERE workspace_id = $1 AND id = $2 RETURNING " + COLUMNS,
                        WebhookDelivery::of,
                        tx.workspace(),
                        id,
                        tx.now())
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("webhook delivery", id)));
    }

    Uni<List<WebhookDelivery>> page(Tx tx, @Nullable UUID endpoint, @Nullable String afterId, int limit) {
        return tx.list(
                "SELECT " + COLUMNS + " FROM kit.webhook_delivery WHERE workspace_id = $1"
                        + " AND ($2::uuid IS NULL OR endpoint_id = $2) AND ($3::text IS NULL OR id < $3::text::uuid)"
                        + " ORDER BY id DESC LIMIT $4",
                WebhookDelivery::of,
                tx.workspace(),
                endpoint,
                afterId,
                limit);
    }

    public record NewDelivery(UUID id, UUID eventId, String type, String body) {}
}
