package dev.lodestone.payout.ending;

import dev.lodestone.payout.payout.ItemState;
import dev.lodestone.payout.payout.Move;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How a payment ended, as one person says and another one confirms. */
record Ending(
        UUID id,
        UUID payoutId,
        UUID creatorId,
        Claim claim,
        EndingState state,
        String proposedBy,
        Instant proposedAt,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt) {

    /** What is said to have happened: paid under the provider's name for it, or failed for a reason. */
    record Claim(ItemState outcome, Optional<String> providerRef, Optional<String> reason, String note) {}

    /** Without the time of a word of the provider's: whatever that tells later is news, and may contradict. */
    Move move() {
        return Move.to(claim.outcome())
                .named(claim.providerRef().orElse(null))
                .because(claim.reason().orElse(null));
    }
}
