package dev.lodestone.payout.batch;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.batch.FindCandidates.Found;
import dev.lodestone.payout.book.LedgerBooks;
import dev.lodestone.payout.destination.Destination;
import dev.lodestone.payout.ledger.Purse;
import dev.lodestone.payout.ledger.Source;
import dev.lodestone.payout.payout.EarningsToPay;
import dev.lodestone.payout.payout.EarningsToPay.Reservation;
import dev.lodestone.payout.payout.Item;
import dev.lodestone.payout.payout.Items;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a payment of each candidate that a batch includes: item, earnings and ledger together, a statement each. */
@ApplicationScoped
class Reserve {
    private final Items items;
    private final EarningsToPay earnings;
    private final LedgerBooks books;
    private final Ids ids;

    Reserve(Items items, EarningsToPay earnings, LedgerBooks books, Ids ids) {
        this.items = items;
        this.earnings = earnings;
        this.books = books;
        this.ids = ids;
    }

    Uni<Void> in(Tx tx, Batch batch, Found found) {
        Map<Item, Candidate> payments = new LinkedHashMap<>();
        batch.candidates().stream()
                .filter(Candidate::included)
                .forEach(candidate -> payments.put(
                        item(tx, batch, candidate, found.destinations().get(candidate.creatorId())), candidate));
        payments.keySet().forEach(item -> setAside(tx, item, found));
        return items.insert(tx, batch.id(), batch.terms().currency(), List.copyOf(payments.keySet()))
                .chain(() -> earnings.reserve(tx, reservations(payments)))
                .chain(() -> books.save(tx, found.book()));
    }

    private Item item(Tx tx, Batch batch, Candidate candidate, Destination destination) {
        String currency = batch.terms().currency();
        return Item.reserved(
                ids.next(),
                batch.id(),
                candidate.creatorId(),
                Money.of(candidate.amount(), currency),
                Money.of(candidate.offset(), currency),
                destination.id(),
                destination.provider(),
                tx.now());
    }

    private static void setAside(Tx tx, Item item, Found found) {
        Source source = new Source("payout", item.id(), "payout/" + item.id() + "/reserved", tx.now());
        Purse purse = new Purse(item.creatorId(), item.amount().currency());
        found.book().post(purse.reserve(source, item.amount()));
    }

    private static List<Reservation> reservations(Map<Item, Candidate> payments) {
        return payments.entrySet().stream()
                .flatMap(payment -> earnings(payment.getKey(), payment.getValue()))
                .toList();
    }

    private static Stream<Reservation> earnings(Item item, Candidate candidate) {
        return candidate.earnings().stream().map(earning -> new Reservation(item.id(), earning));
    }
}
