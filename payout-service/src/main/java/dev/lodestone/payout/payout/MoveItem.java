package dev.lodestone.payout.payout;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.destination.Destinations;
import dev.lodestone.payout.earning.ItemMoney;
import dev.lodestone.payout.earning.ItemMoney.Payment;
import dev.lodestone.payout.ledger.PostingKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The one transition of a payment for all who cause one: its state, its money, its earnings and its event go together. */
@ApplicationScoped
public class MoveItem {
    private final Items items;
    private final ItemMoney money;
    private final Destinations destinations;
    private final Events events;

    MoveItem(Items items, ItemMoney money, Destinations destinations, Events events) {
        this.items = items;
        this.money = money;
        this.destinations = destinations;
        this.events = events;
    }

    private record PayoutMoved(
            UUID payoutId,
            UUID batchId,
            UUID creatorId,
            Money amount,
            String state,
            Optional<String> providerRef,
            Optional<String> reason) {}

    /** The item must be locked by this transaction; a move that its table does not know is a fault of ours. */
    public Uni<Void> in(Tx tx, Item item, Move move) {
        if (!item.state().mayBecome(move.next())) {
            throw new IllegalStateException(
                    "Payout " + item.id() + " cannot go from " + item.state() + " to " + move.next());
        }
        return items.move(tx, item, move)
                .invoke(moved -> {
                    if (!moved) throw new IllegalStateException("Payout " + item.id() + " was not locked");
                })
                .chain(() -> settle(tx, item, move.next()))
                .chain(() -> tell(tx, item, move));
    }

    private Uni<Void> settle(Tx tx, Item item, ItemState next) {
        return switch (next) {
            case PAID -> payment(tx, item).chain(payment -> money.settle(tx, payment));
            case FAILED -> letGo(tx, item, PostingKind.FAILED);
            case CANCELED -> letGo(tx, item, PostingKind.CANCELED);
            case RETURNED ->
                (item.state() == ItemState.PAID ? giveBack(tx, item) : letGo(tx, item, PostingKind.RETURNED))
                        .chain(() -> destinations.hold(tx, item.destinationId(), "A payment there was returned."));
            case RESERVED, SENDING, UNKNOWN, SUBMITTED, UNCLAIMED, ON_HOLD ->
                Uni.createFrom().voidItem();
        };
    }

    /** The parts go first, so that an earning which is payable again is in no live payment. */
    private Uni<Void> letGo(Tx tx, Item item, PostingKind kind) {
        return payment(tx, item)
                .call(() -> items.letGo(tx, item.id()))
                .chain(payment -> money.release(tx, payment, kind));
    }

    private Uni<Void> giveBack(Tx tx, Item item) {
        return payment(tx, item).call(() -> items.letGo(tx, item.id())).chain(payment -> money.giveBack(tx, payment));
    }

    private Uni<Payment> payment(Tx tx, Item item) {
        return items.liveParts(tx, item.id()).map(item::payment);
    }

    private Uni<Void> tell(Tx tx, Item item, Move move) {
        return move.next()
                .event()
                .map(type -> events.append(tx, type, item.id(), moved(item, move)))
                .orElse(Uni.createFrom().voidItem());
    }

    private static PayoutMoved moved(Item item, Move move) {
        return new PayoutMoved(
                item.id(),
                item.batchId(),
                item.creatorId(),
                item.amount(),
                move.next().label(),
                move.providerRef().or(item::providerRef),
                move.reason());
    }
}
