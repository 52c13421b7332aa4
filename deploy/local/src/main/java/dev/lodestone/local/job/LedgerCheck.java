package dev.lodestone.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.desk.Api;
import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.stack.LocalFailure;

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
        long accounts = 0;
        long entries = 0;
        for (JsonNode currency : payouts.get("/v1/ledger/trial-balance").path("currencies")) {
            if (currency.path("sum").path("amount").asLong() != 0) {
                throw new LocalFailure("The trial balance is not zero: " + currency);
            }
            accounts += currency.path("accounts").asLong();
            entries += currency.path("entries").asLong();
        }
        if (entries == 0) throw new LocalFailure("The ledger is empty");
        return "ledger: zero-sum holds, %d accounts, %d entries".formatted(accounts, entries);
    }
}
