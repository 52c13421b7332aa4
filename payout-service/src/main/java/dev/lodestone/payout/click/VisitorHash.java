package dev.lodestone.payout.click;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells two visitors of a day apart without keeping who they are: keyed, and with another key each day. */
final class VisitorHash {
    private static final int LENGTH = 16;

    private final String secret;

    VisitorHash(String secret) {
        this.secret = secret;
    }

    String of(Visitor visitor, Instant at) {
        String key = "visitor/" + LocalDate.ofInstant(at, ZoneOffset.UTC) + "/" + secret;
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] hash = mac.doFinal(visitor.traits().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
