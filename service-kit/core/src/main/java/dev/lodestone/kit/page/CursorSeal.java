package dev.lodestone.kit.page;

import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs cursors with HMAC-SHA256 over the sort key and the identity of the list, and refuses all others. */
@ApplicationScoped
class CursorSeal {
    private static final int SIGNATURE_BYTES = 16;
    private static final int LONGEST = 4000;

    private final SecretKeySpec key;

    CursorSeal(@ConfigProperty(name = "lodestone.cursor.secret") String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    String close(List<String> sortKey, String list) {
        byte[] content = new JsonArray(sortKey).encode().getBytes(StandardCharsets.UTF_8);
        byte[] signature = sign(content, list);
        byte[] whole = new byte[SIGNATURE_BYTES + content.length];
        System.arraycopy(signature, 0, whole, 0, SIGNATURE_BYTES);
        System.arraycopy(content, 0, whole, SIGNATURE_BYTES, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    List<String> open(String cursor, String list) {
        if (cursor.length() > LONGEST) {
            throw foreign();
        }
        try {
            byte[] whole = Base64.getUrlDecoder().decode(cursor);
            if (whole.length <= SIGNATURE_BYTES) {
                throw foreign();
            }
            byte[] content = Arrays.copyOfRange(whole, SIGNATURE_BYTES, whole.length);
            byte[] signature = Arrays.copyOf(whole, SIGNATURE_BYTES);
            if (!MessageDigest.isEqual(signature, Arrays.copyOf(sign(content, list), SIGNATURE_BYTES))) {
                throw foreign();
            }
            return new JsonArray(new String(content, StandardCharsets.UTF_8))
                    .stream().map(part -> part == null ? null : part.toString()).toList();
        } catch (IllegalArgumentException | DecodeException notACursor) {
            throw foreign();
        }
    }

    private byte[] sign(byte[] content, String list) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProblemException foreign() {
        return new ProblemException(
                CommonProblem.INVALID_CURSOR,
                "Use nextCursor as it was given, with the same filters, or start again without a cursor.",
                FieldError.parameter("cursor", "foreign", "This cursor was not given out for this list."));
    }
}
