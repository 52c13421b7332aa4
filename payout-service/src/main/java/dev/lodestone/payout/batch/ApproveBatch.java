package dev.lodestone.payout.batch;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.PayoutProblem;
import dev.lodestone.payout.payout.BatchState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A second person releases the money. The database refuses the builder as well. */
@ApplicationScoped
class ApproveBatch {
    private final Batches batches;
    private final Events events;

    ApproveBatch(Batches batches, Events events) {
        this.batches = batches;
        this.events = events;
    }

    private record BatchApproved(UUID batchId, String approvedBy) {}

    Uni<Batch> in(Tx tx, UUID id) {
        return batches.lock(tx, id)
                .invoke(batch -> check(tx, batch))
                .chain(() -> batches.approve(tx, id))
                .call(() -> events.append(
                        tx,
                        "payout-batch.approved",
                        id,
                        new BatchApproved(id, tx.caller().subject())));
    }

    private static void check(Tx tx, Batch batch) {
        if (batch.builtBy().equals(tx.caller().subject())) {
            throw new ProblemException(
                    PayoutProblem.SELF_APPROVAL, "Ask another person who holds the scope payouts:approve.");
        }
        if (!batch.state().mayBecome(BatchState.APPROVED)) {
            throw new ProblemException(
                    PayoutProblem.BATCH_NOT_OPEN,
                    "The batch is " + batch.state().label() + ".");
        }
    }
}
