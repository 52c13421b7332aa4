package dev.lodestone.payout.refund;

import dev.lodestone.kit.money.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Money that went back to the buyer. */
record Refund(
        UUID id,
        UUID conversionId,
        String externalRef,
        Money amount,
        Optional<String> reason,
        Instant occurredAt,
        Instant receivedAt) {}
