package dev.lodestone.kit.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** Gives out ids: UUID version 7 (RFC 9562), so that rows made together lie together. */
@ApplicationScoped
public class Ids {
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public Ids(InstantSource clock) {
        this.clock = clock;
    }

    public UUID next() {
        long time = clock.millis() << 16;
        long version = 0x7000L | random.nextInt(1 << 12);
        long variant = 0x8000_0000_0000_0000L | random.nextLong() >>> 2;
        return new UUID(time | version, variant);
    }
}
