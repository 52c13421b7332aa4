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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers the hash of each body, so that a repeated Idempotency-Key can tell the same request from another. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
class BodyHash implements ReaderInterceptor {
    private final RequestFacts facts;
    private final int largestBody;

    BodyHash(RequestFacts facts, @ConfigProperty(name = "lodestone.http.largest-body-bytes") int largestBody) {
        this.facts = facts;
        this.largestBody = largestBody;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        byte[] body = reading.getInputStream().readNBytes(largestBody + 1);
        if (body.length > largestBody) {
            throw new ProblemException(CommonProblem.BODY_TOO_LARGE, "Send at most " + largestBody + " bytes.");
        }
        facts.remember(RequestFacts.BODY_HASH, sha256(body));
        reading.setInputStream(new ByteArrayInputStream(body));
        return reading.proceed();
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
