package dev.lodestone.kit.testing.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.Tokens;
import dev.lodestone.kit.testing.behaviour.Subject;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A token is verified once a minute; that it was good makes no other one good. */
public interface RememberedTokenTests {
    Subject subject();

    @Test
    default void what_was_made_of_a_remembered_token_is_refused_and_the_token_stays_good() {
        UUID workspace = UUID.randomUUID();
        String good = of(workspace).token();
        assertThat(status(good)).isEqualTo(200);
        Map<String, Integer> believed = new LinkedHashMap<>();

        changed(good, workspace).forEach((lie, token) -> {
            int status = status(token);
            if (status != 401) believed.put(lie, status);
            assertThat(status(good)).isEqualTo(200);
        });

        assertThat(believed).isEmpty();
    }

    private Map<String, String> changed(String good, UUID workspace) {
        String[] parts = good.split("\\.");
        Map<String, String> changed = new LinkedHashMap<>();
        changed.put("another sign in the signature", parts[0] + "." + parts[1] + "." + withAnotherSign(parts[2]));
        changed.put("no signature", parts[0] + "." + parts[1] + ".");
        changed.put("another workspace under the same signature", edited(parts, workspace, UUID.randomUUID()));
        changed.put("another audience", of(workspace).claim("aud", "another").token());
        changed.put(
                "expired",
                of(workspace).claim("exp", Instant.now().getEpochSecond() - 120).token());
        return changed;
    }

    private Tokens of(UUID workspace) {
        return Tokens.in(workspace).scopes(subject().readScope());
    }

    private int status(String token) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get(subject().path())
                .statusCode();
    }

    /** Not the last one, of which some bits mean nothing. */
    private static String withAnotherSign(String signature) {
        return (signature.charAt(0) == 'A' ? 'B' : 'A') + signature.substring(1);
    }

    private static String edited(String[] parts, UUID from, UUID to) {
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace(from.toString(), to.toString());
        return parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[2];
    }
}
