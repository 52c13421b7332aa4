package dev.lodestone.kit.http;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Remembers the hash of each body, so that a repeated Idempotency-Key can tell the same request from another. */
@Provider
class BodyHash implements ReaderInterceptor {
    private final RequestFacts facts;

    BodyHash(RequestFacts facts) {
        this.facts = facts;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        byte[] body = reading.getInputStream().readAllBytes();
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
