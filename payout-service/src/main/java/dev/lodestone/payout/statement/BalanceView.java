package dev.lodestone.payout.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Balance", description = "What a creator has in one currency; all amounts in its minor units.")
record BalanceView(
        @Schema(examples = "EUR") String currency,

        @Schema(description = "Earned, still in its hold or waiting for approval")
        long pending,

        @Schema(description = "Free to be paid out") long available,
        @Schema(description = "On its way to the creator") long inPayout,

        @Schema(description = "Taken back after it had been paid; the next earnings repay it first")
        long debt,

        @Schema(description = "Paid out and not returned, since ever")
        long paid) {}
