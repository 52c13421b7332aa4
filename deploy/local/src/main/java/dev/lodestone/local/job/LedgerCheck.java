package dev.lodestone.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.desk.Api;
import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.desk.Journal;
import dev.lodestone.local.desk.Json;
import dev.lodestone.local.process.LocalFailure;
import java.util.stream.Collectors;

/** The service's own invariants and its trial balance, in one line. */
final class LedgerCheck {
    private final Api payouts;

    LedgerCheck(Desk desk) {
        this.payouts = desk.payouts();
    }

    String line() {
        for (JsonNode invariant : payouts.get("/v1/ledger/invariants").path("invariants")) {
            if (invariant.path("violations").asLong() != 0) {
                throw new LocalFailure("Ledger invariant violated: " + invariant);
            }
        }
        JsonNode currencies = balanced();
        long entries = total(currencies, "entries");
        if (entries == 0) throw new LocalFailure("The ledger is empty");
        return "ledger: zero-sum holds, %d accounts, %d entries".formatted(total(currencies, "accounts"), entries);
    }

    /** What lies on each kind of account now. */
    String sums() {
        JsonNode currencies = balanced();
        String kinds = Json.items(currencies)
                .flatMap(currency -> Json.items(currency.path("kinds")))
                .map(kind -> kind.path("kind").asText() + " " + amount(kind.path("balance")))
                .collect(Collectors.joining(", "));
        return kinds.isEmpty()
                ? "ledger: nothing is booked"
                : "ledger: %s; in all 0.00, %d entries".formatted(kinds, total(currencies, "entries"));
    }

    private JsonNode balanced() {
        JsonNode currencies = payouts.get("/v1/ledger/trial-balance").path("currencies");
        for (JsonNode currency : currencies) {
            if (currency.path("sum").path("amount").asLong() != 0) {
                throw new LocalFailure("The trial balance is not zero: " + currency);
            }
        }
        return currencies;
    }

    private static long total(JsonNode currencies, String count) {
        return Json.items(currencies)
                .mapToLong(currency -> currency.path(count).asLong())
                .sum();
    }

    private static String amount(JsonNode money) {
        return Journal.amount(
                money.path("amount").asLong(), money.path("currency").asText());
    }
}
