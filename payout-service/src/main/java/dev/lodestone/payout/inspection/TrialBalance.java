package dev.lodestone.payout.inspection;

import dev.lodestone.kit.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All balances by kind of account. In double entry their sum is zero in each currency, or something is lost. */
@Schema(name = "TrialBalance", description = "The balances of all accounts; the sum is zero in each currency.")
record TrialBalance(Instant asOf, List<CurrencyTotals> currencies) {

    static TrialBalance of(Instant asOf, List<Line> lines) {
        return new TrialBalance(
                asOf,
                lines.stream()
                        .collect(Collectors.groupingBy(
                                line -> line.balance().currency(), TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(currency -> CurrencyTotals.of(currency.getKey(), currency.getValue()))
                        .toList());
    }

    @Schema(name = "TrialBalanceCurrency")
    record CurrencyTotals(
            String currency,

            @Schema(description = "Zero when the books balance")
            Money sum,

            long accounts,
            long entries,
            List<Line> kinds) {

        static CurrencyTotals of(String currency, List<Line> lines) {
            return new CurrencyTotals(
                    currency,
                    lines.stream().map(Line::balance).reduce(Money.zero(currency), Money::plus),
                    lines.stream().mapToLong(Line::accounts).sum(),
                    lines.stream().mapToLong(Line::entries).sum(),
                    lines);
        }
    }

    @Schema(name = "TrialBalanceKind")
    record Line(@Schema(examples = "creator:pending") String kind, long accounts, long entries, Money balance) {}
}
