package dev.lodestone.payout.payable;

import dev.lodestone.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "PayableRequest",
        description = "An amount owed to a creator, or taken from one, apart from commissions.")
record PayableRequest(
        @NotNull @Schema(description = "The program, and so the brand, that owes it")
        UUID programId,

        @NotNull UUID creatorId,
        @NotNull PayableKind kind,

        @NotNull @Valid @Schema(description = "Greater than zero, in the program's currency")
        Money amount,

        @NotBlank @Size(max = 500) @Schema(description = "Shown to the creator", examples = "Bonus for the launch week")
        String reason,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "Your own name for it; never booked twice", examples = "bonus-2026-07-ana")
        String externalRef,

        @Schema(description = "When it may be paid; at once when absent; not for debits") @Nullable
        Instant payableAt) {}
