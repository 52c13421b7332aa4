package dev.lodestone.payout.sending;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.event.Events.Happening;
import dev.lodestone.payout.event.PayoutEvents;
import dev.lodestone.payout.event.PayoutEvents.BatchClosed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Closes each batch once nothing of it is under way any more. */
@ApplicationScoped
class CloseBatches {
    private static final String CLOSE = """
            UPDATE payout_batch SET state = 'closed', version = version + 1
            WHERE workspace_id = $1 AND state = 'processing' AND NOT EXISTS (
                SELECT FROM payout_item AS item WHERE item.workspace_id = $1 AND item.batch_id = payout_batch.id
                  AND item.state IN ('reserved', 'sending', 'unknown', 'submitted', 'unclaimed', 'on-hold'))
            RETURNING id""";

    private final Events events;

    private final TakeBackStranded takeBackStranded;

    CloseBatches(Events events, TakeBackStranded takeBackStranded) {
        this.events = events;
        this.takeBackStranded = takeBackStranded;
    }

    Uni<Void> in(Tx tx) {
        return takeBackStranded
                .in(tx)
                .chain(() -> tx.list(CLOSE, row -> row.getUUID("id"), tx.workspace()))
                .chain(closed -> events.appendAll(
                        tx,
                        closed.stream()
                                .map(id -> new Happening<>(PayoutEvents.BATCH_CLOSED, id, new BatchClosed(id)))
                                .toList()));
    }
}
