package dev.lodestone.payout.earning;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.payout.book.LedgerBooks;
import dev.lodestone.payout.earning.Earning.Change;
import dev.lodestone.payout.ledger.Account;
import dev.lodestone.payout.ledger.Book;
import dev.lodestone.payout.ledger.Purse;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes earnings together with the money they stand for: rows, ledger and events in the one transaction. */
@ApplicationScoped
public class EarningMoves {
    private final Earnings earnings;
    private final LedgerBooks books;
    private final EarningEvents events;

    EarningMoves(Earnings earnings, LedgerBooks books, EarningEvents events) {
        this.earnings = earnings;
        this.books = books;
        this.events = events;
    }

    Uni<List<Change>> apply(Tx tx, Collection<Earning> locked, Function<Book, List<Change>> decide) {
        return apply(tx, locked, null, decide);
    }

    public Uni<List<Change>> apply(
            Tx tx, Collection<Earning> locked, String decidedBy, Function<Book, List<Change>> decide) {
        if (locked.isEmpty()) return Uni.createFrom().item(List.of());
        return books.open(tx, accounts(locked)).chain(book -> keep(tx, book, decide.apply(book), decidedBy));
    }

    private Uni<List<Change>> keep(Tx tx, Book book, List<Change> changes, String decidedBy) {
        return earnings.change(tx, changes, decidedBy)
                .chain(() -> books.save(tx, book))
                .chain(() -> events.changed(tx, changes))
                .replaceWith(changes);
    }

    static Set<Account> accounts(Collection<Earning> earnings) {
        return earnings.stream()
                .map(Earning::purse)
                .map(Purse::accounts)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
