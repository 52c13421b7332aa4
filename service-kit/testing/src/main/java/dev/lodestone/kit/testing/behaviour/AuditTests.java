package dev.lodestone.kit.testing.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who wrote what is known, without keeping what was written. */
interface AuditTests extends Described {

    @Test
    default void a_write_stands_in_the_audit_log() {
        Calls calls = new Calls(subject());
        calls.create();

        assertThat(log(calls).getList("data.path")).contains(subject().path());
    }

    /** Whoever reads the log could else try all account numbers until the hash fits. */
    @Test
    default void a_body_cannot_be_guessed_from_its_hash() throws NoSuchAlgorithmException {
        Calls calls = new Calls(subject());
        String body = calls.body();
        assertThat(calls.post(body, UUID.randomUUID().toString()).statusCode()).isEqualTo(201);

        byte[] plain = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
        assertThat(log(calls).getString("data[0].bodyHash"))
                .hasSize(64)
                .isNotEqualTo(HexFormat.of().formatHex(plain));
    }

    private static JsonPath log(Calls calls) {
        return calls.with("audit:read").get("/v1/audit-log").jsonPath();
    }
}
