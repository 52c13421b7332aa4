package dev.lodestone.kit.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A hash that only the installation can make. One secret serves several ends: each has a key of its own, made from the
 * secret and the name of that end.
 */
public final class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    public KeyedHash(String secret, String end) {
        this.key = keyed(hmac(keyed(bytes(secret)), bytes(end)));
    }

    /** In hex. */
    public String of(byte[] content) {
        return HexFormat.of().formatHex(hmac(key, content));
    }

    public String of(String text) {
        return of(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static SecretKeySpec keyed(byte[] secret) {
        return new SecretKeySpec(secret, ALGORITHM);
    }

    private static byte[] hmac(SecretKeySpec key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
