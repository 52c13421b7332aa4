package dev.lodestone.payout.batch;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.PayoutProblem;
import dev.lodestone.payout.event.PayoutEvents;
import dev.lodestone.payout.event.PayoutEvents.BatchCanceled;
import dev.lodestone.payout.payout.BatchState;
import dev.lodestone.payout.payout.Items;
import dev.lodestone.payout.payout.MoveItem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes a batch back before anything of it was sent; the money is the creators' again. */
@ApplicationScoped
class CancelBatch {
    private final Batches batches;
    private final Items items;
    private final MoveItem moveItem;
    private final Events events;

    CancelBatch(Batches batches, Items items, MoveItem moveItem, Events events) {
        this.batches = batches;
        this.items = items;
        this.moveItem = moveItem;
        this.events = events;
    }

    Uni<Batch> in(Tx tx, UUID id) {
        return batches.lock(tx, id)
                .invoke(CancelBatch::check)
                .chain(() -> items.lockOfBatch(tx, id))
                .chain(reserved -> moveItem.cancel(tx, reserved))
                .chain(() -> batches.cancel(tx, id))
                .call(() -> events.append(
                        tx,
                        PayoutEvents.BATCH_CANCELED,
                        id,
                        new BatchCanceled(id, tx.caller().subject())));
    }

    private static void check(Batch batch) {
        if (!batch.state().mayBecome(BatchState.CANCELED)) {
            throw new ProblemException(
                    PayoutProblem.BATCH_NOT_OPEN,
                    "The batch is " + batch.state().label() + ".");
        }
    }
}
