package dev.lodestone.payout.batch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PayoutBatchRequest")
record BatchRequest(
        @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(examples = "EUR")
        String currency,

        @Schema(
                description =
                        "Pays what was payable by then; now when absent. A hold that ends makes payable within some seconds.")
        @Nullable
        Instant cutOff,

        @PositiveOrZero
        @Schema(description = "Least amount worth a payment, in minor units; 1 when absent", examples = "1000")
        @Nullable
        Long minimum,

        @Schema(description = "Only tells who would be paid what; reserves and stores nothing", defaultValue = "false")
        @Nullable
        Boolean dryRun) {

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    Terms terms(Instant now) {
        return new Terms(currency, cutOff == null ? now : cutOff, minimum == null ? 1 : minimum);
    }

    record Terms(String currency, Instant cutOff, long minimum) {}
}
