package dev.lodestone.kit.webhook.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When to try again: about three days in all, the example schedule of Standard Webhooks. */
final class RetrySchedule {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private RetrySchedule() {}

    /** Up to a tenth longer than the schedule says, so that a crowd of retries spreads out; empty after the last one. */
    static Optional<Duration> pauseAfter(int attempts, double jitter) {
        if (attempts < 1 || attempts > PAUSES.size()) {
            return Optional.empty();
        }
        Duration pause = PAUSES.get(attempts - 1);
        return Optional.of(pause.plusMillis((long) (pause.toMillis() * 0.1 * jitter)));
    }
}
