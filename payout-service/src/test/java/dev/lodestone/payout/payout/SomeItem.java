package dev.lodestone.payout.payout;

import dev.lodestone.kit.money.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A payment of ten euros of which only what a rule looks at is said. */
public final class SomeItem {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private SomeItem() {}

    public static Item of(ItemState state, Optional<String> providerRef, Optional<Instant> toldAt) {
        return new Item(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Money.of(1000, "EUR"),
                Money.zero("EUR"),
                UUID.randomUUID(),
                "simulator",
                "reference",
                providerRef,
                state,
                Optional.empty(),
                toldAt,
                0,
                NOON,
                NOON,
                1);
    }
}
