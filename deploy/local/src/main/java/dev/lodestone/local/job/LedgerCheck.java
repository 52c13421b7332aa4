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
        JsonNode trial = payouts.get("/v1/ledger/trial-balance");
        for (JsonNode total : trial.path("totals")) {
            if (total.path("sum").path("amount").asLong() != 0) {
                throw new LocalFailure("The trial balance is not zero: " + total);
            }
        }
        return "ledger: zero-sum holds, %d accounts, %d entries"
                .formatted(
                        trial.path("accounts").asLong(), trial.path("entries").asLong());
    }
}
