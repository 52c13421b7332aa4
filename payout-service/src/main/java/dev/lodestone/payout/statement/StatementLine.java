package dev.lodestone.payout.statement;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "StatementLine",
        description = "One movement of a creator's money: by how much each balance changed, in minor units.")
record StatementLine(
        @Schema(description = "The ledger transaction") UUID transactionId,
        Instant recordedAt,

        @Schema(description = "When it happened in business time")
        Instant eventAt,

        @Schema(examples = "earned", description = "Why; more kinds may be added")
        String kind,

        @Schema(
                description =
                        "What it is about: commission, fee, bonus, credit, payout-item or debit; more values may be"
                                + " added",
                examples = "commission")
        String sourceType,

        UUID sourceId,
        String currency,
        long pending,
        long available,
        long inPayout,
        long debt) {}
