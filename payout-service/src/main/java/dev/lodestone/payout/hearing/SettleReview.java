package dev.lodestone.payout.hearing;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.PayoutProblem;
import dev.lodestone.payout.event.PayoutEvents;
import dev.lodestone.payout.event.PayoutEvents.ReviewSettled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A person has looked at what a provider told, and done what follows; the creator can be paid again. */
@ApplicationScoped
class SettleReview {
    private final Reviews reviews;
    private final Events events;

    SettleReview(Reviews reviews, Events events) {
        this.reviews = reviews;
        this.events = events;
    }

    /** Settled before = left as it is. */
    Uni<ProviderEventView> in(Tx tx, UUID id, String note) {
        return reviews.require(tx, id)
                .invoke(SettleReview::check)
                .chain(event -> reviews.settle(tx, id, note)
                        .chain(settled ->
                                settled ? tell(tx, event) : Uni.createFrom().voidItem()))
                .chain(() -> reviews.require(tx, id));
    }

    private Uni<Void> tell(Tx tx, ProviderEventView event) {
        var settled = new ReviewSettled(
                event.id(), event.payoutId(), event.creatorId(), tx.caller().subject());
        return events.append(tx, PayoutEvents.REVIEW_SETTLED, event.payoutId(), settled);
    }

    private static void check(ProviderEventView event) {
        if (!event.outcome().equals("review")) {
            throw new ProblemException(PayoutProblem.NOTHING_TO_SETTLE, "The event is " + event.outcome() + ".");
        }
    }
}
