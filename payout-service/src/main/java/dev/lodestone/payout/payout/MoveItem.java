package dev.lodestone.payout.payout;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.book.LedgerBooks;
import dev.lodestone.payout.destination.Destinations;
import dev.lodestone.payout.ledger.Book;
import dev.lodestone.payout.ledger.Posting;
import dev.lodestone.payout.ledger.PostingKind;
import dev.lodestone.payout.ledger.Purse;
import dev.lodestone.payout.ledger.Source;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The one transition of a payment for all who cause one: its state, its money, its earnings and its event go together. */
@ApplicationScoped
public class MoveItem {
    private final Items items;
    private final EarningsToPay earnings;
    private final LedgerBooks books;
    private final Destinations destinations;
    private final Events events;

    MoveItem(Items items, EarningsToPay earnings, LedgerBooks books, Destinations destinations, Events events) {
        this.items = items;
        this.earnings = earnings;
        this.books = books;
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
                .chain(() -> settle(tx, item, move))
                .chain(() -> tell(tx, item, move));
    }

    private Uni<Void> settle(Tx tx, Item item, Move move) {
        return switch (move.next()) {
            case PAID -> post(tx, item, move).chain(() -> earnings.settle(tx, item.id()));
            case FAILED, CANCELED -> post(tx, item, move).chain(() -> earnings.release(tx, item.id()));
            case RETURNED ->
                post(tx, item, move)
                        .chain(() -> earnings.release(tx, item.id()))
                        .chain(() -> destinations.hold(tx, item.destinationId(), "A payment there was returned."));
            case RESERVED, SENDING, UNKNOWN, SUBMITTED, UNCLAIMED, ON_HOLD -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> post(Tx tx, Item item, Move move) {
        return books.open(tx, item.purse().accounts())
                .invoke(book -> book.post(posting(tx, item, move, book)))
                .chain(book -> books.save(tx, book));
    }

    private static Posting posting(Tx tx, Item item, Move move, Book book) {
        Purse purse = item.purse();
        String key = "payout/" + item.id() + "/" + move.next().label();
        Source source = new Source("payout", item.id(), key, move.toldAt().orElse(tx.now()));
        return switch (move.next()) {
            case PAID -> purse.pay(source, item.provider(), item.amount());
            case FAILED -> purse.unreserve(PostingKind.FAILED, source, item.amount(), book);
            case CANCELED -> purse.unreserve(PostingKind.CANCELED, source, item.amount(), book);
            case RETURNED ->
                item.state() == ItemState.PAID
                        ? purse.returned(source, item.provider(), item.amount(), book)
                        : purse.unreserve(PostingKind.RETURNED, source, item.amount(), book);
            case RESERVED, SENDING, UNKNOWN, SUBMITTED, UNCLAIMED, ON_HOLD ->
                throw new IllegalArgumentException(move.next() + " moves no money");
        };
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
