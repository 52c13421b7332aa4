package dev.lodestone.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who sent a token when it was verified, so that its signature is not computed anew for each request of the same caller. Not
 * past the end of the token itself, nor for longer than a minute: for so long a key that the issuer has taken back goes unseen.
 */
@Singleton
class RememberedTokens {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    /** Some kilobytes each. Beyond it the oldest is verified once more, nothing else. */
    static final int MOST = 500;

    private final InstantSource clock;
    private final Duration keep;
    private final Map<String, Remembered> byHash = new LinkedHashMap<>();

    private record Remembered(SecurityIdentity who, Instant end) {}

    RememberedTokens(
            InstantSource clock, @ConfigProperty(name = "lodestone.token.remembered-for") Duration rememberedFor) {
        this.clock = clock;
        this.keep = rememberedFor.compareTo(LONGEST) < 0 ? rememberedFor : LONGEST;
    }

    Optional<SecurityIdentity> find(String token) {
        String hash = hash(token);
        Instant now = clock.instant();
        synchronized (byHash) {
            return Optional.ofNullable(byHash.get(hash))
                    .filter(remembered -> now.isBefore(remembered.end()))
                    .map(Remembered::who);
        }
    }

    /** @param expiry when the token itself ends */
    void remember(String token, SecurityIdentity who, Instant expiry) {
        String hash = hash(token);
        Instant now = clock.instant();
        Instant latest = now.plus(keep);
        Remembered remembered = new Remembered(who, expiry.isBefore(latest) ? expiry : latest);
        if (!now.isBefore(remembered.end())) return;
        synchronized (byHash) {
            byHash.values().removeIf(other -> !now.isBefore(other.end()));
            byHash.remove(hash);
            if (byHash.size() == MOST) dropOldest();
            byHash.put(hash, remembered);
        }
    }

    private void dropOldest() {
        Iterator<Remembered> oldestFirst = byHash.values().iterator();
        oldestFirst.next();
        oldestFirst.remove();
    }

    /** Of the whole token, signature included: what differs in one sign is another one. */
    private static String hash(String token) {
        try {
            byte[] sent = token.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
