package dev.lodestone.kit.testing.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** A partner manages where it hears of events. The hosts of these tests do not exist, so nothing is ever delivered. */
public interface WebhookTests {
    String ENDPOINTS = "/v1/webhook-endpoints";

    /** Refused without a look at the network. */
    String NOT_PUBLIC = "https://192.0.2.1/nobody-lives-in-this-network";

    @Test
    default void a_webhook_endpoint_is_shown_with_its_secret_only_when_it_is_made() {
        UUID workspace = UUID.randomUUID();

        Response made = endpoint(workspace);
        String path = made.header("Location");

        assertThat(made.jsonPath().getString("secret")).startsWith("whsec_");
        assertThat(webhooks(workspace).get(path).asString()).doesNotContain("whsec_");
        assertThat(webhooks(workspace).get(ENDPOINTS).jsonPath().getList("data.id"))
                .containsExactly(made.<String>path("id"));
    }

    @Test
    default void a_webhook_endpoint_can_be_switched_off_and_taken_away() {
        UUID workspace = UUID.randomUUID();
        String path = endpoint(workspace).header("Location");

        Response off = webhooks(workspace)
                .header("If-Match", "\"1\"")
                .body(Map.of("url", "https://partner.invalid/hooks", "types", List.of(), "state", "disabled"))
                .put(path);
        assertThat(webhooks(workspace).delete(path).statusCode()).isEqualTo(428);
        assertThat(webhooks(workspace).header("If-Match", "\"1\"").delete(path).statusCode())
                .isEqualTo(412);
        Response gone =
                webhooks(workspace).header("If-Match", off.header("ETag")).delete(path);

        assertThat(off.statusCode()).as(off.asString()).isEqualTo(200);
        assertThat(off.jsonPath().getString("state")).isEqualTo("disabled");
        assertThat(gone.statusCode()).isEqualTo(204);
        assertThat(webhooks(workspace).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    default void a_webhook_endpoint_can_be_made_before_it_is_switched_on() {
        UUID workspace = UUID.randomUUID();

        Response made = webhooks(workspace)
                .body(Map.of("url", "https://partner.invalid/hooks", "state", "disabled"))
                .post(ENDPOINTS);

        assertThat(webhooks(workspace).get(made.header("Location")).<String>path("state"))
                .isEqualTo("disabled");
    }

    @Test
    default void a_test_event_stands_in_the_delivery_log_and_can_be_sent_again() {
        UUID workspace = UUID.randomUUID();
        String endpoint = endpoint(workspace, NOT_PUBLIC).header("Location");

        Response sent = webhooks(workspace).post(endpoint + "/test-events");
        String delivery = sent.path("id");
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(201);
        assertThat(firstFailure(workspace).getString("data[0].id")).isEqualTo(delivery);

        Response again = webhooks(workspace).post("/v1/webhook-deliveries/" + delivery + "/resends");
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
        assertThat(again.jsonPath().getString("state")).isEqualTo("pending");
    }

    /** The delivery log once the first attempt has failed. */
    private static JsonPath firstFailure(UUID workspace) {
        Instant end = Instant.now().plusSeconds(30);
        JsonPath log = webhooks(workspace).get("/v1/webhook-deliveries").jsonPath();
        while (log.getString("data[0].lastError") == null && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            log = webhooks(workspace).get("/v1/webhook-deliveries").jsonPath();
        }
        return log;
    }

    static Response endpoint(UUID workspace) {
        return endpoint(workspace, "https://partner.invalid/hooks");
    }

    private static Response endpoint(UUID workspace, String url) {
        Response made = webhooks(workspace).body(Map.of("url", url)).post(ENDPOINTS);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made;
    }

    static RequestSpecification webhooks(UUID workspace) {
        return given().header(
                        "Authorization",
                        Tokens.in(workspace).scopes("webhooks:manage").bearer())
                .contentType("application/json");
    }
}
