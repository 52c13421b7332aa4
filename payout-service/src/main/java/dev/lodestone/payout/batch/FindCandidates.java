package dev.lodestone.payout.batch;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.payout.book.LedgerBooks;
import dev.lodestone.payout.destination.Destination;
import dev.lodestone.payout.destination.Destinations;
import dev.lodestone.payout.ledger.Account;
import dev.lodestone.payout.ledger.Book;
import dev.lodestone.payout.payout.EarningsToPay;
import dev.lodestone.payout.payout.EarningsToPay.DueEarning;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who could be paid now; holds their earnings and accounts until the transaction ends. */
@ApplicationScoped
class FindCandidates {
    private final EarningsToPay earnings;
    private final Destinations destinations;
    private final LedgerBooks books;

    FindCandidates(EarningsToPay earnings, Destinations destinations, LedgerBooks books) {
        this.earnings = earnings;
        this.destinations = destinations;
        this.books = books;
    }

    /** The candidates, the book they were read from and where each of them is paid. */
    record Found(List<Candidate> candidates, Book book, Map<UUID, Destination> destinations) {}

    Uni<Found> in(Tx tx, BatchRequest.Terms terms) {
        return earnings.due(tx, terms.currency(), terms.cutOff())
                .map(FindCandidates::byCreator)
                .chain(due -> with(tx, terms, due));
    }

    private Uni<Found> with(Tx tx, BatchRequest.Terms terms, Map<UUID, List<DueEarning>> due) {
        List<UUID> waiting = new ArrayList<>();
        return earnings.waiting(tx, terms.currency(), terms.cutOff())
                .invoke(waiting::addAll)
                .chain(() -> destinations.current(tx, terms.currency(), due.keySet()))
                .chain(known -> books.open(tx, accounts(due, terms.currency()))
                        .map(book -> new Found(decide(terms, due, waiting, known, book), book, known)));
    }

    private static List<Candidate> decide(
            BatchRequest.Terms terms,
            Map<UUID, List<DueEarning>> due,
            List<UUID> waiting,
            Map<UUID, Destination> destinations,
            Book book) {
        Stream<Candidate.Facts> owed = due.entrySet().stream().map(creator -> {
            Optional<Destination> destination = Optional.ofNullable(destinations.get(creator.getKey()));
            return new Candidate.Facts(
                    creator.getKey(),
                    creator.getValue().stream().mapToLong(DueEarning::net).reduce(0, Math::addExact),
                    creator.getValue().stream().map(DueEarning::id).toList(),
                    book.balance(Account.available(creator.getKey(), terms.currency())),
                    destination.isPresent(),
                    destination.filter(Destination::onHold).isPresent());
        });
        Stream<Candidate.Facts> later = waiting.stream()
                .filter(creator -> !due.containsKey(creator))
                .map(creator -> new Candidate.Facts(creator, 0, List.of(), 0, false, false));
        return Stream.concat(owed, later)
                .map(facts -> Candidate.decide(facts, terms.minimum()))
                .toList();
    }

    private static Map<UUID, List<DueEarning>> byCreator(List<DueEarning> due) {
        return due.stream().collect(Collectors.groupingBy(DueEarning::creatorId, TreeMap::new, Collectors.toList()));
    }

    private static List<Account> accounts(Map<UUID, List<DueEarning>> due, String currency) {
        return due.keySet().stream()
                .flatMap(creator -> Stream.of(Account.available(creator, currency), Account.inPayout(creator, currency)))
                .toList();
    }
}
