package dev.lodestone.payout.batch;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.PayoutProblem;
import dev.lodestone.payout.event.PayoutEvents;
import dev.lodestone.payout.event.PayoutEvents.BatchApproved;
import dev.lodestone.payout.inspection.Inspection;
import dev.lodestone.payout.payout.BatchState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** A second person releases the money. The database refuses the builder as well. */
@ApplicationScoped
class ApproveBatch {
    private final Batches batches;
    private final Inspection inspection;
    private final Events events;

    ApproveBatch(Batches batches, Inspection inspection, Events events) {
        this.batches = batches;
        this.inspection = inspection;
        this.events = events;
    }

    Uni<Batch> in(Tx tx, UUID id) {
        return batches.lock(tx, id)
                .invoke(batch -> check(tx, batch))
                .call(() -> inspection.violated(tx).invoke(ApproveBatch::booksHold))
                .chain(() -> batches.approve(tx, id))
                .call(() -> events.append(
                        tx,
                        PayoutEvents.BATCH_APPROVED,
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

    /** Money that has left does not come back, so none leaves while the books contradict themselves. */
    private static void booksHold(List<String> violated) {
        if (!violated.isEmpty()) {
            throw new ProblemException(
                    PayoutProblem.LEDGER_OUT_OF_BALANCE,
                    "See /v1/ledger/invariants: " + String.join(", ", violated) + ".");
        }
    }
}
