package dev.lodestone.payout.program;

import dev.lodestone.payout.attribution.Model;
import dev.lodestone.payout.attribution.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a brand promises for orders: how they are attributed and how long a commission waits. */
public record Program(
        UUID id,
        Optional<UUID> campaignId,
        UUID brandId,
        String name,
        String currency,
        Model attributionModel,
        int attributionWindowDays,
        int holdDays,
        long version,
        Instant createdAt) {

    public Policy policy() {
        return new Policy(id, attributionModel, Duration.ofDays(attributionWindowDays));
    }
}
