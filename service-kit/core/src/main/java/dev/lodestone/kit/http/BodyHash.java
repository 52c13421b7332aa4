package dev.lodestone.kit.http;

import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.request.RequestFacts;
import dev.lodestone.kit.secret.KeyedHash;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Remembers a hash of each body, so that a repeated Idempotency-Key can tell the same request from another. It takes the
 * installation's secret: a plain hash of a short body, such as one with an account number, is found by trying them all.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
class BodyHash implements ReaderInterceptor {
    private final RequestFacts facts;
    private final int largestBody;
    private final String advice;
    private final KeyedHash hash;

    BodyHash(
            RequestFacts facts,
            @ConfigProperty(name = "lodestone.http.largest-body-bytes") int largestBody,
            @ConfigProperty(name = "lodestone.http.largest-body-advice") String advice,
            @ConfigProperty(name = "lodestone.cursor.secret") String secret) {
        this.facts = facts;
        this.largestBody = largestBody;
        this.advice = advice;
        this.hash = new KeyedHash(secret, "body-hash");
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        byte[] body = reading.getInputStream().readNBytes(largestBody + 1);
        if (body.length > largestBody) {
            throw new ProblemException(CommonProblem.BODY_TOO_LARGE, "Send at most " + largestBody + " bytes" + advice);
        }
        facts.remember(RequestFacts.BODY_HASH, hash.of(body));
        reading.setInputStream(new ByteArrayInputStream(body));
        return reading.proceed();
    }
}
