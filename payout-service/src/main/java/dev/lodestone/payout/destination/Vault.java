package dev.lodestone.payout.destination;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM for what names a bank account. A ciphertext is bound to its workspace and its row, so that it opens
 * nowhere else, whoever copies it there.
 */
final class Vault {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    Vault(String base64Key) {
        byte[] bytes = Base64.getDecoder().decode(base64Key.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("lodestone.payout.destination-key must be base64 of 32 bytes");
        }
        key = new SecretKeySpec(bytes, "AES");
    }

    String close(UUID workspace, UUID row, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, workspace, row, text.getBytes(StandardCharsets.UTF_8));
        byte[] whole = ByteBuffer.allocate(NONCE_BYTES + closed.length)
                .put(nonce)
                .put(closed)
                .array();
        return Base64.getEncoder().encodeToString(whole);
    }

    String open(UUID workspace, UUID row, String base64) {
        byte[] closed = Base64.getDecoder().decode(base64);
        byte[] nonce = Arrays.copyOf(closed, NONCE_BYTES);
        byte[] text = Arrays.copyOfRange(closed, NONCE_BYTES, closed.length);
        return new String(run(Cipher.DECRYPT_MODE, nonce, workspace, row, text), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, UUID workspace, UUID row, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((workspace + "/" + row).getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not closed with this key for this row", e);
        }
    }
}
