package dev.lodestone.kit.http;

import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Remembers a hash of each body, so that a repeated Idempotency-Key can tell the same request from another. It takes the
 * installation's secret: a plain hash of a short body, such as one with an account number, is found by trying them all.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
class BodyHash implements ReaderInterceptor {
    private static final String ALGORITHM = "HmacSHA256";
    /** One secret serves several ends: each has a key of its own, made from the secret and the name of that end. */
    private static final byte[] LABEL = "body-hash".getBytes(StandardCharsets.UTF_8);

    private final RequestFacts facts;
    private final int largestBody;
    private final SecretKeySpec key;

    BodyHash(
            RequestFacts facts,
            @ConfigProperty(name = "lodestone.http.largest-body-bytes") int largestBody,
            @ConfigProperty(name = "lodestone.cursor.secret") String secret) {
        this.facts = facts;
        this.largestBody = largestBody;
        this.key = keyed(hmac(keyed(secret.getBytes(StandardCharsets.UTF_8)), LABEL));
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        byte[] body = reading.getInputStream().readNBytes(largestBody + 1);
        if (body.length > largestBody) {
            throw new ProblemException(CommonProblem.BODY_TOO_LARGE, "Send at most " + largestBody + " bytes.");
        }
        facts.remember(RequestFacts.BODY_HASH, HexFormat.of().formatHex(hmac(key, body)));
        reading.setInputStream(new ByteArrayInputStream(body));
        return reading.proceed();
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
