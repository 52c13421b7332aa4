package dev.lodestone.payout.destination;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where a creator is paid in one currency. */
public record Destination(
        UUID id,
        UUID creatorId,
        String currency,
        String provider,
        String account,
        String ending,
        String state,
        Optional<String> reason,
        long version,
        Instant createdAt) {
    static final String ACTIVE = "active";
    static final String ON_HOLD = "on-hold";

    public boolean onHold() {
        return state.equals(ON_HOLD);
    }

    Destination heldBecause(String why) {
        return new Destination(
                id, creatorId, currency, provider, account, ending, ON_HOLD, Optional.of(why), version, createdAt);
    }
}
