package dev.lodestone.kit.testing.webhook;

import static dev.lodestone.kit.testing.webhook.WebhookTests.ENDPOINTS;
import static dev.lodestone.kit.testing.webhook.WebhookTests.endpoint;
import static dev.lodestone.kit.testing.webhook.WebhookTests.webhooks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.probe.Catalog;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A signing secret is shown once and kept nowhere. */
public interface WebhookSecretTests {

    @Test
    default void a_secret_is_not_kept_for_a_repeat() throws SQLException {
        UUID workspace = UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        String path = keyed(workspace, key, ENDPOINTS).header("Location");
        keyed(workspace, key, path + "/secret-rotations");

        for (String place : List.of(ENDPOINTS, path + "/secret-rotations")) {
            Response again = keyed(workspace, key, place);
            assertThat(again.statusCode()).isEqualTo(409);
            assertThat(again.jsonPath().getString("code")).isEqualTo("answer-not-kept");
            assertThat(again.jsonPath().getString("detail")).contains(path);
        }
        try (Catalog catalog = Catalog.in(workspace)) {
            assertThat(catalog.ask("SELECT operation FROM kit.idempotency_key WHERE body IS NULL"))
                    .containsExactlyInAnyOrder("createWebhookEndpoint", "rotateWebhookSecret");
        }
    }

    @Test
    default void a_rotated_secret_is_another_one() {
        UUID workspace = UUID.randomUUID();
        Response made = endpoint(workspace);

        Response rotated = webhooks(workspace).post(made.header("Location") + "/secret-rotations");

        assertThat(rotated.statusCode()).isEqualTo(201);
        assertThat(rotated.jsonPath().getString("secret"))
                .startsWith("whsec_")
                .isNotEqualTo(made.jsonPath().getString("secret"));
    }

    private static Response keyed(UUID workspace, String key, String path) {
        return webhooks(workspace)
                .header("Idempotency-Key", key)
                .body(path.equals(ENDPOINTS) ? "{\"url\": \"https://partner.invalid/hooks\"}" : "")
                .post(path);
    }
}
