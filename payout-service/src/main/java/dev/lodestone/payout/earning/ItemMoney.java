package dev.lodestone.payout.earning;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.PayoutProblem;
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
    static final int MOST_AT_ONCE = 50_000;

    private final Earnings earnings;
    private final EarningMoves moves;
    private final TakeBackEarnings takeBack;
    private final LedgerBooks books;

    ItemMoney(Earnings earnings, EarningMoves moves, TakeBackEarnings takeBack, LedgerBooks books) {
        this.earnings = earnings;
        this.moves = moves;
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
    public Uni<List<Due>> due(Tx tx, String currency, Instant cutOff) {
        return earnings.lockPayable(tx, currency, cutOff, MOST_AT_ONCE + 1)
                .invoke(ItemMoney::refuseTooMany)
                .chain(payable ->
                        books.open(tx, EarningMoves.accounts(payable)).map(book -> Due.of(payable, book, cutOff)));
    }

    public Uni<Void> reserve(Tx tx, List<Payment> payments) {
        return earnings.lock(tx, earningIds(payments))
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
                List.of(payment),
                EarningState.PAID,
                (book, item) -> item.purse().pay(item.source("paid", tx.now()), item.provider(), item.amount()));
    }

    /** The items end without having been paid. */
    public Uni<Void> release(Tx tx, List<Payment> payments, PostingKind kind) {
        return move(
                tx,
                payments,
                EarningState.PAYABLE,
                (book, item) -> item.purse().unreserve(kind, item.source(kind.label(), tx.now()), item.amount(), book));
    }

    /** A payment that had arrived came back. */
    public Uni<Void> giveBack(Tx tx, Payment payment) {
        return move(
                tx,
                List.of(payment),
                EarningState.PAYABLE,
                (book, item) ->
                        item.purse().returned(item.source("returned", tx.now()), item.provider(), item.amount(), book));
    }

    /** All earnings are locked before the first account, so that two who move several never wait for each other in a ring. */
    private Uni<Void> move(
            Tx tx, List<Payment> payments, EarningState next, BiFunction<Book, Payment, Posting> posting) {
        return earnings.lock(tx, earningIds(payments))
                .chain(locked -> moves.apply(tx, locked, book -> {
                    payments.forEach(payment -> book.post(posting.apply(book, payment)));
                    return all(locked, next);
                }))
                .chain(changes -> takeBack.waiting(
                        tx, changes.stream().map(Change::earning).toList()))
                .replaceWithVoid();
    }

    static void refuseTooMany(List<Earning> payable) {
        if (payable.size() > MOST_AT_ONCE) {
            throw new ProblemException(
                    PayoutProblem.TOO_MUCH_DUE,
                    "More than " + MOST_AT_ONCE + " earnings are due: build a batch with an earlier cutOff first.");
        }
    }

    private static List<UUID> earningIds(List<Payment> payments) {
        return payments.stream()
                .flatMap(payment -> payment.earningIds().stream())
                .toList();
    }

    private static List<Change> all(List<Earning> locked, EarningState next) {
        List<Change> changes = new ArrayList<>();
        locked.forEach(earning -> changes.add(earning.to(next)));
        return changes;
    }
}
