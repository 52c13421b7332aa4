package dev.lodestone.payout.earning;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.earning.Earning.Change;
import dev.lodestone.payout.ledger.Book;
import dev.lodestone.payout.ledger.PostingKind;
import dev.lodestone.payout.rate.Reversal;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes back the share of an order that was refunded, wherever its earning stands on the way to the creator. */
@ApplicationScoped
public class TakeBackEarnings {
    private static final String REFUNDED = """
            SELECT conversion.id, paid_minor, coalesce(sum(refund.amount_minor), 0)::bigint AS refunded, conversion.currency
            FROM conversion LEFT JOIN refund ON refund.conversion_id = conversion.id
            WHERE conversion.workspace_id = $1 AND conversion.id = ANY ($2)
            GROUP BY conversion.id HAVING count(refund.id) > 0""";

    private final Earnings earnings;
    private final EarningMoves moves;
    private final Clawbacks clawbacks;

    TakeBackEarnings(Earnings earnings, EarningMoves moves, Clawbacks clawbacks) {
        this.earnings = earnings;
        this.moves = moves;
        this.clawbacks = clawbacks;
    }

    /** The refund is written and the order's row is locked; what is reserved for a payout waits until that has ended. */
    public Uni<List<Change>> ofConversion(Tx tx, UUID conversion) {
        return earnings.lockOfConversion(tx, conversion).chain(locked -> waiting(tx, locked));
    }

    /** Applies what was refunded while the earnings could not be touched. */
    Uni<List<Change>> waiting(Tx tx, List<Earning> locked) {
        UUID[] conversions = locked.stream()
                .flatMap(earning -> earning.conversionId().stream())
                .distinct()
                .toArray(UUID[]::new);
        if (conversions.length == 0) return Uni.createFrom().item(List.of());
        return tx.list(REFUNDED, TakeBackEarnings::refunded, tx.workspace(), conversions)
                .chain(refunds -> refunds.isEmpty()
                        ? Uni.createFrom().item(List.<Change>of())
                        : moves.apply(tx, locked, book -> changes(tx, book, locked, refunds)))
                .call(changes -> clawbacks.record(tx, changes));
    }

    private static List<Change> changes(Tx tx, Book book, List<Earning> locked, List<Refunded> refunds) {
        return locked.stream()
                .flatMap(earning -> refunds.stream()
                        .filter(refund -> earning.conversionId().equals(Optional.of(refund.conversion())))
                        .flatMap(refund -> take(tx, book, earning, refund).stream()))
                .toList();
    }

    private static Optional<Change> take(Tx tx, Book book, Earning earning, Refunded refund) {
        Money due = new Reversal(earning.amount(), refund.paid()).due(refund.refunded(), earning.takenBack());
        if (due.amount() <= 0) return Optional.empty();
        var source =
                earning.source("taken-back/" + earning.takenBack().plus(due).amount(), tx.now());
        return switch (earning.state()) {
            case PENDING, APPROVED -> {
                book.post(earning.purse().giveUpPending(PostingKind.REVERSED, source, earning.brandId(), due));
                yield Optional.of(earning.reverse(due));
            }
            case PAYABLE -> {
                book.post(earning.purse().takeBack(PostingKind.REVERSED, source, earning.brandId(), due, book));
                yield Optional.of(earning.reverse(due));
            }
            case PAID, CLAWED_BACK -> {
                book.post(earning.purse().takeBack(PostingKind.CLAWED_BACK, source, earning.brandId(), due, book));
                yield Optional.of(earning.clawBack(due));
            }
            case RESERVED, REJECTED, REVERSED -> Optional.empty();
        };
    }

    private static Refunded refunded(Row row) {
        String currency = row.getString("currency");
        return new Refunded(
                row.getUUID("id"),
                Money.of(row.getLong("paid_minor"), currency),
                Money.of(row.getLong("refunded"), currency));
    }

    private record Refunded(UUID conversion, Money paid, Money refunded) {}
}
