package dev.lodestone.payout.hearing;

import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.payout.ItemState;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What a provider tells of one payment, and its own words for it. The state is empty when it is none that we know. */
record ProviderEvent(
        String id,
        Instant occurredAt,
        String reference,
        String providerRef,
        String status,
        Optional<ItemState> state,
        Money amount,
        Optional<String> reason,
        Map<String, Object> payload) {}
