package dev.lodestone.payout.batch;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.PayoutProblem;
import dev.lodestone.payout.batch.FindCandidates.Found;
import dev.lodestone.payout.event.PayoutEvents;
import dev.lodestone.payout.event.PayoutEvents.BatchBuilt;
import dev.lodestone.payout.payout.BatchState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Puts a batch together and sets its money aside in the same transaction, so that no other batch can take it. */
@ApplicationScoped
class BuildBatch {
    private final FindCandidates findCandidates;
    private final Reserve reserve;
    private final Batches batches;
    private final Events events;
    private final Ids ids;

    BuildBatch(FindCandidates findCandidates, Reserve reserve, Batches batches, Events events, Ids ids) {
        this.findCandidates = findCandidates;
        this.reserve = reserve;
        this.batches = batches;
        this.events = events;
        this.ids = ids;
    }

    Uni<BatchView> in(Tx tx, BatchRequest request) {
        BatchRequest.Terms terms = request.terms(tx.now());
        return findCandidates.in(tx, terms).chain(found -> {
            Batch batch = new Batch(
                    ids.next(),
                    BatchState.DRAFT,
                    terms,
                    found.candidates(),
                    tx.caller().subject(),
                    tx.now(),
                    Optional.empty(),
                    Optional.empty(),
                    1);
            return request.isDryRun()
                    ? Uni.createFrom().item(BatchView.dryRun(batch))
                    : store(tx, batch, found).replaceWith(BatchView.of(batch));
        });
    }

    private Uni<Void> store(Tx tx, Batch batch, Found found) {
        long payouts = batch.candidates().stream().filter(Candidate::included).count();
        if (payouts == 0) {
            throw new ProblemException(
                    PayoutProblem.NOTHING_TO_PAY, "A dry run tells for each creator why there is nothing to pay.");
        }
        var built = new BatchBuilt(batch.id(), batch.terms().currency(), payouts, batch.builtBy());
        return batches.insert(tx, batch)
                .chain(() -> reserve.in(tx, batch, found))
                .chain(() -> events.append(tx, PayoutEvents.BATCH_BUILT, batch.id(), built));
    }
}
