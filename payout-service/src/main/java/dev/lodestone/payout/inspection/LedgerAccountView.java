package dev.lodestone.payout.inspection;

import dev.lodestone.kit.money.Money;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LedgerAccount", description = "One account: what kind, whose, and what it holds.")
record LedgerAccountView(
        UUID id,
        @Schema(examples = "creator:available") String kind,

        @Schema(description = "The creator, brand or provider it belongs to")
        UUID ownerId,

        @Schema(description = "Positive = more came in than went out")
        Money balance) {}
