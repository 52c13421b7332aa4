package dev.lodestone.payout.earning;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.payout.book.LedgerBooks;
import dev.lodestone.payout.ledger.Book;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Adds earnings with their first posting, from the brand to what is pending for the creator. */
@ApplicationScoped
public class AddEarnings {
    private final Earnings earnings;
    private final LedgerBooks books;
    private final TellEarnings events;

    AddEarnings(Earnings earnings, LedgerBooks books, TellEarnings events) {
        this.earnings = earnings;
        this.books = books;
        this.events = events;
    }

    /** The remainder is what rounding took away, in millionths of a minor unit. */
    public record Addition(Earning earning, long remainderMillionths) {}

    /** The earnings that are new; one whose reference is known already is left as it is. */
    public Uni<List<Earning>> in(Tx tx, List<Addition> additions) {
        if (additions.isEmpty()) return Uni.createFrom().item(List.of());
        return earnings.insert(tx, additions).chain(ids -> post(tx, fresh(additions, ids)));
    }

    private static List<Earning> fresh(List<Addition> additions, List<UUID> ids) {
        Set<UUID> inserted = new HashSet<>(ids);
        return additions.stream()
                .map(Addition::earning)
                .filter(earning -> inserted.contains(earning.id()))
                .toList();
    }

    private Uni<List<Earning>> post(Tx tx, List<Earning> fresh) {
        return books.open(tx, EarningMoves.accounts(fresh))
                .invoke(book -> fresh.forEach(earning -> earn(book, earning)))
                .chain(book -> books.save(tx, book))
                .chain(() -> events.earned(tx, fresh))
                .replaceWith(fresh);
    }

    private static void earn(Book book, Earning earning) {
        book.post(earning.purse()
                .earn(earning.source("earned", earning.createdAt()), earning.brandId(), earning.amount()));
    }
}
