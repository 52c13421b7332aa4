package dev.lodestone.payout.refund;

import dev.lodestone.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "RefundRequest", description = "One refund of an order, or of a part; the amounts of several add up.")
record RefundRequest(
        @NotBlank @Size(max = 200) @Schema(description = "The shop's own id of the refund", examples = "refund-10045-1")
        String externalRef,

        @NotNull @Valid @Schema(description = "This refund alone, not the sum of all")
        Money amount,

        @NotNull Instant occurredAt,

        @Size(max = 500) @Schema(examples = "Returned goods") @Nullable
        String reason) {}
