package dev.lodestone.payout.inspection;

import dev.lodestone.kit.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LedgerTransaction", description = "One movement of money; its entries sum to zero. Never changed.")
record LedgerTransactionView(
        UUID id,

        @Schema(examples = "earned", description = "Why money moved; more kinds may be added")
        String kind,

        @Schema(
                description =
                        "What it is about: commission, fee, bonus, credit, payout-item or debit; more values may be"
                                + " added",
                examples = "commission")
        String sourceType,

        UUID sourceId,

        @Schema(description = "When it happened in business time")
        Instant eventAt,

        @Schema(description = "When it was written") Instant recordedAt,
        List<Entry> entries) {

    @Schema(name = "LedgerEntry")
    record Entry(
            UUID id,
            UUID accountId,
            @Schema(examples = "creator:pending") String account,
            UUID ownerId,

            @Schema(description = "Positive = into the account")
            Money amount) {}
}
