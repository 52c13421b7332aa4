package dev.lodestone.payout.earning;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.book.LedgerBooks;
import dev.lodestone.payout.earning.Earning.Change;
import dev.lodestone.payout.ledger.Book;
import dev.lodestone.payout.ledger.Posting;
import dev.lodestone.payout.ledger.PostingKind;
import dev.lodestone.payout.ledger.Purse;
import dev.lodestone.payout.ledger.Source;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** What a payment to a creator does to the money and to the earnings that it pays. The caller holds the item's row. */
@ApplicationScoped
public class ItemMoney {
    private final Earnings earnings;
    private final EarningMoves moves;
    private final ReleaseEarnings releaseEarnings;
    private final TakeBackEarnings takeBack;
    private final LedgerBooks books;

    ItemMoney(
            Earnings earnings,
            EarningMoves moves,
            ReleaseEarnings releaseEarnings,
            TakeBackEarnings takeBack,
            LedgerBooks books) {
        this.earnings = earnings;
        this.moves = moves;
        this.releaseEarnings = releaseEarnings;
        this.takeBack = takeBack;
        this.books = books;
    }

    /** One payment: the amount is what its earnings come to, less what is recovered. */
    public record Payment(UUID itemId, UUID creatorId, Money amount, String provider, List<UUID> earningIds) {
        private Purse purse() {
            return new Purse(creatorId, amount.currency());
        }

        private Source source(String step, Instant at) {
            return new Source("payout-item", itemId, "item/" + itemId + "/" + step, at);
        }
    }

    /** What each creator could be paid now; the earnings and accounts stay locked until the transaction ends. */
    public Uni<List<Due>> due(Tx tx, Instant cutOff) {
        return releaseEarnings
                .due(tx)
                .chain(() -> earnings.lockPayable(tx))
                .chain(payable ->
                        books.open(tx, EarningMoves.accounts(payable)).map(book -> Due.of(payable, book, cutOff)));
    }

    public Uni<Void> reserve(Tx tx, List<Payment> payments) {
        List<UUID> ids = payments.stream()
                .flatMap(payment -> payment.earningIds().stream())
                .toList();
        return earnings.lock(tx, ids)
                .chain(locked -> moves.apply(tx, locked, book -> {
                    payments.forEach(payment ->
                            book.post(payment.purse().reserve(payment.source("reserved", tx.now()), payment.amount())));
                    return all(locked, EarningState.RESERVED);
                }))
                .replaceWithVoid();
    }

    /** The provider says that the creator has the money. */
    public Uni<Void> settle(Tx tx, Payment payment) {
        return move(
                tx,
                payment,
                EarningState.PAID,
                (book, item) -> item.purse().pay(item.source("paid", tx.now()), item.provider(), item.amount()));
    }

    /** The item ends without having been paid. */
    public Uni<Void> release(Tx tx, Payment payment, PostingKind kind) {
        return move(
                tx,
                payment,
                EarningState.PAYABLE,
                (book, item) -> item.purse().unreserve(kind, item.source(kind.label(), tx.now()), item.amount(), book));
    }

    /** A payment that had arrived came back. */
    public Uni<Void> giveBack(Tx tx, Payment payment) {
        return move(
                tx,
                payment,
                EarningState.PAYABLE,
                (book, item) ->
                        item.purse().returned(item.source("returned", tx.now()), item.provider(), item.amount(), book));
    }

    private Uni<Void> move(Tx tx, Payment payment, EarningState next, BiFunction<Book, Payment, Posting> posting) {
        return earnings.lock(tx, payment.earningIds())
                .chain(locked -> moves.apply(tx, locked, book -> {
                    book.post(posting.apply(book, payment));
                    return all(locked, next);
                }))
                .chain(changes -> takeBack.waiting(
                        tx, changes.stream().map(Change::earning).toList()))
                .replaceWithVoid();
    }

    private static List<Change> all(List<Earning> locked, EarningState next) {
        List<Change> changes = new ArrayList<>();
        locked.forEach(earning -> changes.add(earning.to(next)));
        return changes;
    }
}
