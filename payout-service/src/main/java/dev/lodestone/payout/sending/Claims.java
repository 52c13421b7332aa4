package dev.lodestone.payout.sending;

import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.payout.destination.Destination;
import dev.lodestone.payout.destination.Destinations;
import dev.lodestone.payout.payout.Item;
import dev.lodestone.payout.payout.ItemRows;
import dev.lodestone.payout.payout.Rhythm;
import dev.lodestone.payout.sending.Attempts.Attempt;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the payments that have something to be done, so that no other replica does it. */
@ApplicationScoped
class Claims {
    private static final int AT_ONCE = 16;

    private static final String START = """
            UPDATE payout_batch SET state = 'processing', version = version + 1 WHERE id IN (
                SELECT id FROM payout_batch WHERE workspace_id = $1 AND state = 'approved' ORDER BY id FOR UPDATE)""";
    private static final String TO_SEND = "SELECT " + ItemRows.COLUMNS + """
             FROM payout_item
            WHERE workspace_id = $1 AND state = 'reserved'
              AND batch_id IN (SELECT id FROM payout_batch WHERE workspace_id = $1 AND state = 'processing')
              AND NOT EXISTS (SELECT FROM payout_destination AS held
                              WHERE held.id = payout_item.destination_id AND held.reason IS NOT NULL)
              AND NOT EXISTS (SELECT FROM provider_event AS doubt JOIN payout_item AS told ON told.id = doubt.item_id
                              WHERE doubt.workspace_id = $1 AND doubt.outcome = 'review' AND doubt.settled_at IS NULL
                                AND told.creator_id = payout_item.creator_id)
            ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED""";
    private static final String SENDING = """
            UPDATE payout_item SET state = 'sending', check_at = $3, updated_at = $4, version = version + 1
            WHERE workspace_id = $1 AND id = ANY ($2) AND state = 'reserved'""";
    /** Whoever was to send, and has said nothing for a lease, is gone: nobody knows whether it was sent. */
    private static final String TO_CHECK = """
            UPDATE payout_item SET state = CASE state WHEN 'sending' THEN 'unknown' ELSE state END,
                check_at = $2, checks = checks + 1, updated_at = $3, version = version + 1
            WHERE id IN (
                SELECT id FROM payout_item
                WHERE workspace_id = $1 AND state IN ('sending', 'unknown', 'submitted', 'unclaimed', 'on-hold')
                  AND check_at <= $3
                ORDER BY check_at LIMIT $4 FOR UPDATE SKIP LOCKED)
            RETURNING\s""" + ItemRows.COLUMNS;

    private static final String LATER = """
            UPDATE payout_item SET check_at = $4, reason = coalesce($5, reason)
            WHERE workspace_id = $1 AND id = $2 AND state = $3""";

    private final Destinations destinations;
    private final Attempts attempts;

    Claims(Destinations destinations, Attempts attempts) {
        this.destinations = destinations;
        this.attempts = attempts;
    }

    /** The attempts are on disk before anybody calls a provider. */
    Uni<List<Attempt>> toSend(Tx tx) {
        return tx.execute(START, tx.workspace())
                .chain(() -> tx.list(TO_SEND, ItemRows::read, tx.workspace(), AT_ONCE))
                .chain(items -> items.isEmpty() ? Uni.createFrom().item(List.of()) : begin(tx, items));
    }

    Uni<List<Item>> toCheck(Tx tx) {
        return tx.list(TO_CHECK, ItemRows::read, tx.workspace(), tx.now().plus(Rhythm.LEASE), tx.now(), AT_ONCE);
    }

    /** {@code why} is null when there is nothing to tell beyond what is known. */
    Uni<Void> later(Tx tx, Item item, @Nullable String why) {
        return tx.execute(
                        LATER,
                        tx.workspace(),
                        item.id(),
                        item.state().label(),
                        tx.now().plus(Rhythm.next(item.state(), item.checks())),
                        why)
                .replaceWithVoid();
    }

    private Uni<List<Attempt>> begin(Tx tx, List<Item> items) {
        return destinations
                .open(tx, items.stream().map(Item::destinationId).toList())
                .map(open -> firstAttempts(tx, items, open))
                .call(made -> attempts.insert(tx, made))
                .call(made -> tx.execute(
                        SENDING,
                        tx.workspace(),
                        Columns.uuids(made, attempt -> attempt.item().id()),
                        tx.now().plus(Rhythm.LEASE),
                        tx.now()));
    }

    private List<Attempt> firstAttempts(Tx tx, List<Item> items, Map<UUID, Destination> open) {
        return items.stream()
                .flatMap(item -> Stream.ofNullable(open.get(item.destinationId()))
                        .map(destination -> attempts.first(tx, item, destination)))
                .toList();
    }
}
