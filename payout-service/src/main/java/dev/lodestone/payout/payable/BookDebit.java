package dev.lodestone.payout.payable;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.payout.book.LedgerBooks;
import dev.lodestone.payout.event.EarningEvents;
import dev.lodestone.payout.event.EarningEvents.PayableDebited;
import dev.lodestone.payout.ledger.PostingKind;
import dev.lodestone.payout.ledger.Purse;
import dev.lodestone.payout.ledger.Source;
import dev.lodestone.payout.program.Program;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes from a creator what a person decided: what is there at once, the rest from what is earned next. */
@ApplicationScoped
class BookDebit {
    private final Payables payables;
    private final LedgerBooks books;
    private final Events events;

    BookDebit(Payables payables, LedgerBooks books, Events events) {
        this.payables = payables;
        this.books = books;
        this.events = events;
    }

    Uni<Void> in(Tx tx, UUID id, Program program, PayableRequest request) {
        Purse purse = new Purse(request.creatorId(), request.amount().currency());
        Source source = new Source("debit", id, "debit/" + id, tx.now());
        return payables.insertDebit(tx, id, program.brandId(), request)
                .chain(() -> books.open(tx, purse.accounts()))
                .invoke(book -> book.post(
                        purse.takeBack(PostingKind.CLAWED_BACK, source, program.brandId(), request.amount(), book)))
                .chain(book -> books.save(tx, book))
                .chain(() -> events.append(tx, EarningEvents.PAYABLE_DEBITED, id, told(id, program, request)));
    }

    private static PayableDebited told(UUID id, Program program, PayableRequest request) {
        return new PayableDebited(
                id,
                request.creatorId(),
                program.id(),
                program.campaignId().orElse(null),
                request.amount(),
                request.reason());
    }
}
