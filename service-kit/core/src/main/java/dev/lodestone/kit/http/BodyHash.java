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
    private final LargestBody largest;
    private final KeyedHash hash;

    BodyHash(RequestFacts facts, LargestBody largest, @ConfigProperty(name = "lodestone.cursor.secret") String secret) {
        this.facts = facts;
        this.largest = largest;
        this.hash = new KeyedHash(secret, "body-hash");
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        byte[] body = reading.getInputStream().readNBytes(largest.bytes() + 1);
        if (body.length > largest.bytes()) {
            throw new ProblemException(CommonProblem.BODY_TOO_LARGE, largest.refusal(), largest.faults(facts.path()));
        }
        facts.remember(RequestFacts.BODY_HASH, hash.of(body));
        reading.setInputStream(new ByteArrayInputStream(body));
        return reading.proceed();
    }
}
