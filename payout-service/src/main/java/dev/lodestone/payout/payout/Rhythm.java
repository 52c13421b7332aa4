package dev.lodestone.payout.payout;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When to ask a provider about a payment. */
public final class Rhythm {
    /** Longer than any call takes; a payment that is still `sending` then has lost its sender. */
    public static final Duration LEASE = Duration.ofSeconds(15);

    private static final Duration UNCLEAR = Duration.ofSeconds(1);
    private static final Duration LONGEST_UNCLEAR = Duration.ofMinutes(5);
    private static final Duration TOLD = Duration.ofSeconds(20);
    private static final Duration LONGEST_TOLD = Duration.ofHours(1);
    private static final int DOUBLINGS = 20;

    private Rhythm() {}

    /** When to ask about what has just got there, since the event that ends it may be lost; null when it has ended. */
    static @Nullable Instant first(ItemState state, Instant now) {
        return state.isFinal() ? null : now.plus(next(state, 0));
    }

    /** Soon and then ever less often; less urgent while the provider is known to have it and will call back. */
    public static Duration next(ItemState state, int checks) {
        boolean unclear = state == ItemState.UNKNOWN;
        Duration first = unclear ? UNCLEAR : TOLD;
        Duration longest = unclear ? LONGEST_UNCLEAR : LONGEST_TOLD;
        Duration pause = first.multipliedBy(1L << Math.min(checks, DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
