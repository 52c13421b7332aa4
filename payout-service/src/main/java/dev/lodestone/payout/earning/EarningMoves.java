package dev.lodestone.payout.earning;

import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
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
import org.jspecify.annotations.Nullable;

/** Changes earnings together with the money they stand for: rows, ledger and events in the one transaction. */
@ApplicationScoped
public class EarningMoves {
    private static final String CHANGE = """
            UPDATE earning SET state = c.state, reversed_minor = c.reversed, clawed_minor = c.clawed, version = c.version,
                               decided_by = coalesce($6::text, decided_by), decided_at = CASE WHEN $6::text IS NULL THEN decided_at ELSE $7::timestamptz END
            FROM unnest($2::uuid[], $3::text[], $4::bigint[], $5::bigint[], $8::bigint[]) AS c (id, state, reversed, clawed, version)
            WHERE workspace_id = $1 AND earning.id = c.id AND earning.version = c.version - 1""";

    private final LedgerBooks books;
    private final TellEarnings events;

    EarningMoves(LedgerBooks books, TellEarnings events) {
        this.books = books;
        this.events = events;
    }

    Uni<List<Change>> apply(Tx tx, Collection<Earning> locked, Function<Book, List<Change>> decide) {
        return apply(tx, locked, null, decide);
    }

    public Uni<List<Change>> apply(
            Tx tx, Collection<Earning> locked, @Nullable String decidedBy, Function<Book, List<Change>> decide) {
        if (locked.isEmpty()) return Uni.createFrom().item(List.of());
        return books.open(tx, accounts(locked)).chain(book -> keep(tx, book, decide.apply(book), decidedBy));
    }

    private Uni<List<Change>> keep(Tx tx, Book book, List<Change> changes, @Nullable String decidedBy) {
        return change(tx, changes, decidedBy)
                .chain(() -> books.save(tx, book))
                .chain(() -> events.changed(tx, changes))
                .replaceWith(changes);
    }

    private static Uni<Void> change(Tx tx, List<Change> changes, @Nullable String decidedBy) {
        if (changes.isEmpty()) return Uni.createFrom().voidItem();
        return tx.execute(
                        CHANGE,
                        tx.workspace(),
                        Columns.uuids(changes, change -> change.before().id()),
                        Columns.texts(changes, change -> change.after().state().label()),
                        Columns.numbers(changes, change -> change.after().reversed()),
                        Columns.numbers(changes, change -> change.after().clawed()),
                        decidedBy,
                        tx.now(),
                        Columns.numbers(changes, change -> change.after().version()))
                .invoke(changed -> {
                    if (changed != changes.size()) {
                        throw new ProblemException(CommonProblem.CONFLICT, "An earning changed meanwhile; try again.");
                    }
                })
                .replaceWithVoid();
    }

    static Set<Account> accounts(Collection<Earning> earnings) {
        return earnings.stream()
                .map(Earning::purse)
                .map(Purse::accounts)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
