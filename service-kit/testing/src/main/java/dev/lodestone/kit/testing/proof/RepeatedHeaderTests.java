package dev.lodestone.kit.testing.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.Tokens;
import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.webhook.WebhookTests;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Of two values that contradict each other none is chosen in silence. */
public interface RepeatedHeaderTests {
    Subject subject();

    @Test
    default void two_idempotency_keys_are_422_and_neither_is_used() {
        Actor actor = Actor.of(subject());
        String body = actor.body();
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();

        assertRepeated(
                by(actor, subject().writeScope())
                        .header("Idempotency-Key", first, second)
                        .body(body)
                        .post(subject().path()),
                "Idempotency-Key");

        for (String key : new String[] {first, second}) {
            Response made = actor.send(actor.body(), key);
            assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
            assertThat(made.header("Idempotency-Replayed")).isNull();
        }
    }

    @Test
    default void two_lines_of_if_match_are_422_and_one_with_several_versions_fits_by_any() {
        Actor actor = Actor.of(subject());
        Response made = WebhookTests.endpoint(actor.workspace());
        String current = made.header("ETag");

        assertRepeated(
                by(actor, "webhooks:manage")
                        .header("If-Match", current, "\"999\"")
                        .delete(made.header("Location")),
                "If-Match");
        assertThat(deleteIfMatch(actor, made, "\"998\", \"999\"").statusCode()).isEqualTo(412);
        assertThat(deleteIfMatch(actor, made, "\"998\", " + current).statusCode())
                .isEqualTo(204);
    }

    private static Response deleteIfMatch(Actor actor, Response made, String versions) {
        return by(actor, "webhooks:manage").header("If-Match", versions).delete(made.header("Location"));
    }

    private static void assertRepeated(Response refused, String header) {
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        assertThat(refused.<String>path("code")).isEqualTo("invalid-request");
        assertThat(refused.<String>path("errors[0].parameter")).isEqualTo(header);
        assertThat(refused.<String>path("errors[0].code")).isEqualTo("repeated");
    }

    private static RequestSpecification by(Actor actor, String scope) {
        return RestAssured.given()
                .header(
                        "Authorization",
                        Tokens.in(actor.workspace())
                                .subject(actor.name())
                                .scopes(scope)
                                .bearer())
                .contentType("application/json");
    }
}
