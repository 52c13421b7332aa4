package dev.lodestone.kit.webhook.endpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signatures and secrets of Standard Webhooks 1.0: {@code v1,} + base64 of HMAC-SHA256 over {@code id.timestamp.body}. */
@ApplicationScoped
public class WebhookSignature {
    private static final String SECRET_PREFIX = "whsec_";

    private final byte[] installationKey;

    WebhookSignature(@ConfigProperty(name = "lodestone.webhook.secret") String installationKey) {
        this.installationKey = installationKey.getBytes(StandardCharsets.UTF_8);
    }

    /** The secret of one endpoint; a rotation is the next generation. */
    public String secret(UUID endpoint, int generation) {
        byte[] key = hmac(installationKey, "webhook/" + endpoint + "/" + generation);
        return SECRET_PREFIX + Base64.getEncoder().encodeToString(key);
    }

    public static String sign(String secret, String messageId, Instant at, String body) {
        byte[] key = Base64.getDecoder().decode(secret.substring(SECRET_PREFIX.length()));
        byte[] signature = hmac(key, messageId + "." + at.getEpochSecond() + "." + body);
        return "v1," + Base64.getEncoder().encodeToString(signature);
    }

    private static byte[] hmac(byte[] key, String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
