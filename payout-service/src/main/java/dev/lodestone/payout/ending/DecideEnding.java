package dev.lodestone.payout.ending;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.payout.event.PayoutEvents;
import dev.lodestone.payout.event.PayoutEvents.EndingTold;
import dev.lodestone.payout.payout.Items;
import dev.lodestone.payout.payout.MoveItem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A second person confirms how a payment ended, and it moves; or somebody takes the proposal back. */
@ApplicationScoped
class DecideEnding {
    private final Items items;
    private final Endings endings;
    private final MoveItem moveItem;
    private final Events events;

    DecideEnding(Items items, Endings endings, MoveItem moveItem, Events events) {
        this.items = items;
        this.endings = endings;
        this.moveItem = moveItem;
        this.events = events;
    }

    /** The payment is locked first, as by all who move one, and the proposal read anew under that lock. */
    Uni<Ending> confirm(Tx tx, UUID id) {
        return endings.require(tx, id)
                .chain(seen -> items.lock(tx, seen.payoutId()))
                .call(item -> endings.require(tx, id)
                        .invoke(ending -> Ruling.onConfirmation(
                                        ending, tx.caller().subject())
                                .orRefuse())
                        .call(ending -> decide(tx, ending, EndingState.CONFIRMED))
                        .chain(ending -> moveItem.in(tx, item, ending.move())))
                .chain(() -> endings.require(tx, id));
    }

    Uni<Ending> withdraw(Tx tx, UUID id) {
        return endings.require(tx, id)
                .chain(seen -> items.lock(tx, seen.payoutId()))
                .chain(() -> endings.require(tx, id))
                .invoke(ending -> Ruling.onWithdrawal(ending).orRefuse())
                .chain(ending -> decide(tx, ending, EndingState.WITHDRAWN))
                .chain(() -> endings.require(tx, id));
    }

    /** The payment must be locked, and the ending open. */
    Uni<Void> decide(Tx tx, Ending open, EndingState state) {
        return endings.decide(tx, open.id(), state).chain(() -> tell(tx, open, state));
    }

    Uni<Void> tell(Tx tx, Ending ending, EndingState state) {
        var type =
                switch (state) {
                    case OPEN -> PayoutEvents.ENDING_PROPOSED;
                    case CONFIRMED -> PayoutEvents.ENDING_CONFIRMED;
                    case WITHDRAWN -> PayoutEvents.ENDING_WITHDRAWN;
                    case VOID -> throw new IllegalStateException("Nobody decides that an ending is void");
                };
        var told = new EndingTold(
                ending.id(),
                ending.payoutId(),
                ending.creatorId(),
                ending.claim().outcome().label(),
                tx.caller().subject());
        return events.append(tx, type, ending.payoutId(), told);
    }
}
