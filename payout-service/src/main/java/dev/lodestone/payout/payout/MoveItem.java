package dev.lodestone.payout.payout;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.payout.destination.Destinations;
import dev.lodestone.payout.earning.ItemMoney;
import dev.lodestone.payout.earning.ItemMoney.Payment;
import dev.lodestone.payout.event.PayoutEvents.PayoutMoved;
import dev.lodestone.payout.ledger.PostingKind;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

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

    /** The item must be locked by this transaction; a move that its table does not know is a fault of ours. */
    public Uni<Void> in(Tx tx, Item item, Move move) {
        return row(tx, item, move).chain(() -> settle(tx, item, move.next())).chain(() -> tell(tx, item, move));
    }

    /** Takes several back at once, their money in one book. The items must be locked by this transaction. */
    public Uni<Void> cancel(Tx tx, List<Item> locked) {
        Move move = Move.to(ItemState.CANCELED);
        return each(locked, item -> row(tx, item, move))
                .chain(() -> letGo(tx, locked, PostingKind.CANCELED))
                .chain(() -> each(locked, item -> tell(tx, item, move)));
    }

    private Uni<Void> row(Tx tx, Item item, Move move) {
        if (!item.state().mayBecome(move.next())) {
            throw new IllegalStateException(
                    "Payout " + item.id() + " cannot go from " + item.state() + " to " + move.next());
        }
        return items.move(tx, item, move)
                .invoke(moved -> {
                    if (!moved) throw new IllegalStateException("Payout " + item.id() + " was not locked");
                })
                .replaceWithVoid();
    }

    private static Uni<Void> each(List<Item> locked, Function<Item, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(locked)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> settle(Tx tx, Item item, ItemState next) {
        return switch (next) {
            case PAID -> payments(tx, List.of(item)).chain(paid -> money.settle(tx, paid.getFirst()));
            case FAILED -> letGo(tx, List.of(item), PostingKind.FAILED);
            case CANCELED -> letGo(tx, List.of(item), PostingKind.CANCELED);
            case RETURNED ->
                (item.state() == ItemState.PAID ? giveBack(tx, item) : letGo(tx, List.of(item), PostingKind.RETURNED))
                        .chain(() -> destinations.hold(tx, item.destinationId(), "A payment there was returned."));
            case RESERVED, SENDING, UNKNOWN, SUBMITTED, UNCLAIMED, ON_HOLD ->
                Uni.createFrom().voidItem();
        };
    }

    /** The parts go first, so that an earning which is payable again is in no live payment. */
    private Uni<Void> letGo(Tx tx, List<Item> locked, PostingKind kind) {
        return payments(tx, locked)
                .call(() -> items.letGo(tx, locked))
                .chain(payments -> money.release(tx, payments, kind));
    }

    private Uni<Void> giveBack(Tx tx, Item item) {
        return payments(tx, List.of(item))
                .call(() -> items.letGo(tx, List.of(item)))
                .chain(paid -> money.giveBack(tx, paid.getFirst()));
    }

    private Uni<List<Payment>> payments(Tx tx, List<Item> locked) {
        return items.liveParts(tx, locked)
                .map(parts -> locked.stream()
                        .map(item -> item.payment(parts.getOrDefault(item.id(), List.of())))
                        .toList());
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
                move.providerRef().or(item::providerRef).orElse(null),
                move.reason().orElse(null));
    }
}
