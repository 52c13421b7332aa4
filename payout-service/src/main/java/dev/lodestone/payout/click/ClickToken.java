package dev.lodestone.payout.click;

import dev.lodestone.payout.attribution.Touch;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A click written down and signed, so that an order can be attributed though the click's row was never stored. The
 * signature covers the workspace as well, which is not written down: a token is worth nothing in another one.
 */
final class ClickToken {
    private static final byte VERSION = 1;
    private static final int CONTENT = 1 + 4 * 16 + 8;
    private static final int SIGNATURE = 16;

    private final SecretKeySpec key;

    ClickToken(String secret) {
        this.key = new SecretKeySpec(("click/" + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    String write(UUID workspace, Touch.Click click) {
        ByteBuffer token = ByteBuffer.allocate(CONTENT + SIGNATURE).put(VERSION);
        put(token, click.linkId());
        put(token, click.clickId());
        put(token, click.creatorId());
        put(token, click.programId());
        token.putLong(click.at().toEpochMilli());
        token.put(signature(workspace, token.array()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /** Empty for whatever was not written here for this workspace. */
    Optional<Touch.Click> read(UUID workspace, String token) {
        return decode(token)
                .filter(bytes -> bytes.length == CONTENT + SIGNATURE && bytes[0] == VERSION)
                .filter(bytes -> MessageDigest.isEqual(
                        signature(workspace, bytes), Arrays.copyOfRange(bytes, CONTENT, bytes.length)))
                .map(ClickToken::click);
    }

    private static Optional<byte[]> decode(String token) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Touch.Click click(byte[] bytes) {
        ByteBuffer token = ByteBuffer.wrap(bytes, 1, CONTENT - 1);
        UUID link = uuid(token);
        UUID click = uuid(token);
        UUID creator = uuid(token);
        UUID program = uuid(token);
        return new Touch.Click(click, link, program, creator, Instant.ofEpochMilli(token.getLong()));
    }

    private byte[] signature(UUID workspace, byte[] token) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(workspace.toString().getBytes(StandardCharsets.US_ASCII));
            mac.update(token, 0, CONTENT);
            return Arrays.copyOf(mac.doFinal(), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(ByteBuffer token, UUID id) {
        token.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer token) {
        return new UUID(token.getLong(), token.getLong());
    }
}
