package dev.lodestone.payout.earning;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.payout.earning.Earning.Change;
import dev.lodestone.payout.ledger.Book;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Makes approved earnings payable once their hold has ended. */
@ApplicationScoped
public class ReleaseEarnings {
    private final Earnings earnings;
    private final EarningMoves moves;

    ReleaseEarnings(Earnings earnings, EarningMoves moves) {
        this.earnings = earnings;
        this.moves = moves;
    }

    /** How many were released; some may be left over for the next call. */
    public Uni<Integer> due(Tx tx) {
        return earnings.lockDue(tx).chain(due -> release(tx, due)).map(List::size);
    }

    public Uni<List<Change>> release(Tx tx, Collection<Earning> approved) {
        List<Earning> due = approved.stream()
                .filter(earning -> earning.state() == EarningState.APPROVED)
                .filter(earning -> !earning.payableAt().isAfter(tx.now()))
                .toList();
        return moves.apply(
                tx,
                due,
                book -> due.stream().map(earning -> release(book, earning)).toList());
    }

    private static Change release(Book book, Earning earning) {
        var source = earning.source("released", earning.payableAt());
        book.post(earning.purse().release(source, earning.remaining(), book));
        return earning.to(EarningState.PAYABLE);
    }
}
