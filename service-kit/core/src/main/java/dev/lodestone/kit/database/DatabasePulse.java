package dev.lodestone.kit.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** When the database last did what it was asked, and whether anything failed since: what readiness goes by. */
@ApplicationScoped
class DatabasePulse {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final InstantSource clock;
    private volatile Instant lastBeat = Instant.MIN;

    DatabasePulse(InstantSource clock) {
        this.clock = clock;
    }

    void beat() {
        lastBeat = clock.instant();
    }

    /** Whatever failed, the next readiness check asks the database itself. */
    void miss() {
        lastBeat = Instant.MIN;
    }

    boolean isFresh() {
        return lastBeat.isAfter(clock.instant().minus(FRESH));
    }
}
