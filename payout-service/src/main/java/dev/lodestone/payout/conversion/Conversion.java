package dev.lodestone.payout.conversion;

import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.order.Order;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An order that was recorded, and whom it was credited to. */
public record Conversion(
        UUID id,
        Order.Key key,
        Money gross,
        Money paid,
        Money base,
        Money refunded,
        Instant occurredAt,
        Instant receivedAt,
        String state,
        Optional<UUID> creatorId,
        Map<String, Object> attribution) {
    /** Every state as it is said to others. A filter is held to it, so that an unknown one is named as the fault. */
    static final String STATES = "attributed|unattributed|partially-refunded|refunded";

    public UUID programId() {
        return key.programId();
    }

    /** As it was answered the first time. */
    Conversion atFirst() {
        String first = creatorId.isPresent() ? "attributed" : "unattributed";
        return new Conversion(
                id,
                key,
                gross,
                paid,
                base,
                Money.zero(gross.currency()),
                occurredAt,
                receivedAt,
                first,
                creatorId,
                attribution);
    }
}
