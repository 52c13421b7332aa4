package dev.lodestone.payout.earning;

import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.ledger.Book;
import dev.lodestone.payout.ledger.Purse;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a creator could be paid. Payable earnings may sum to more than is available, since what was taken back after
 * payment came out of available: that offset is recovered from the next payment.
 */
public record Due(UUID creatorId, String currency, List<Part> parts, long offset, long amount) {
    public record Part(UUID earningId, long amount) {}

    static List<Due> of(List<Earning> payable, Book book, Instant cutOff) {
        Map<Purse, List<Earning>> byPurse = payable.stream()
                .collect(Collectors.groupingBy(
                        Earning::purse,
                        () -> new TreeMap<>(Comparator.comparing(Purse::creator).thenComparing(Purse::currency)),
                        Collectors.toList()));
        return byPurse.entrySet().stream()
                .map(entry -> of(
                        entry.getKey(),
                        entry.getValue(),
                        book.balance(entry.getKey().available()),
                        cutOff))
                .filter(due -> !due.parts().isEmpty())
                .toList();
    }

    static Due of(Purse purse, List<Earning> payable, long available, Instant cutOff) {
        List<Part> parts = payable.stream()
                .filter(earning -> !earning.payableAt().isAfter(cutOff))
                .map(earning -> new Part(earning.id(), earning.remaining().amount()))
                .toList();
        long all = payable.stream()
                .map(Earning::remaining)
                .mapToLong(Money::amount)
                .sum();
        long offset = Math.subtractExact(all, available);
        long sum = parts.stream().mapToLong(Part::amount).sum();
        return new Due(purse.creator(), purse.currency(), parts, offset, Math.subtractExact(sum, offset));
    }
}
