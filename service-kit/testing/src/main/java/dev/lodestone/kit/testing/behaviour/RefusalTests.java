package dev.lodestone.kit.testing.behaviour;

import static dev.lodestone.kit.testing.behaviour.Described.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.ForgedTokens;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every refusal, the framework's own included, is a problem document with a stable code. */
interface RefusalTests extends Described {

    @Test
    default void an_unknown_path_is_404() {
        assertProblem(new Calls(subject()).reader().get("/v1/no-such-thing"), 404, "not-found");
    }

    @Test
    default void a_path_id_that_is_no_id_is_404() {
        assertProblem(new Calls(subject()).reader().get(subject().path() + "/not-an-id"), 404, "not-found");
    }

    @Test
    default void another_method_is_405() {
        assertProblem(new Calls(subject()).writer().delete(subject().path()), 405, "method-not-allowed");
    }

    @Test
    default void another_body_type_is_415() {
        Response refused = new Calls(subject())
                .writer()
                .contentType("text/plain")
                .body("x")
                .post(subject().path());

        assertProblem(refused, 415, "unsupported-media-type");
    }

    @Test
    default void another_accepted_type_is_406() {
        Response refused =
                new Calls(subject()).reader().accept("image/png").get(subject().path());

        assertProblem(refused, 406, "not-acceptable");
    }

    @Test
    default void a_body_over_the_limit_is_413() {
        Response refused = new Calls(subject()).post("\"" + "x".repeat(4 * 1024 * 1024) + "\"");

        assertProblem(refused, 413, "body-too-large");
    }

    @Test
    default void an_unknown_query_parameter_is_422() {
        Response refused = new Calls(subject()).list("?limitt=5");

        assertProblem(refused, 422, "invalid-request");
        assertThat(refused.jsonPath().getString("errors[0].parameter")).isEqualTo("limitt");
    }

    @Test
    default void a_query_parameter_that_is_given_twice_is_422() {
        Response refused = new Calls(subject()).list("?limit=1&limit=2");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("errors[0].parameter")).isEqualTo("limit");
    }

    @Test
    default void a_query_parameter_that_is_no_id_is_422() {
        Response refused = new Calls(subject()).with("webhooks:manage").get("/v1/webhook-deliveries?endpointId=abc");

        assertProblem(refused, 422, "invalid-request");
        assertThat(refused.jsonPath().getString("errors[0].parameter")).isEqualTo("endpointId");
    }

    @Test
    default void no_token_is_401() {
        assertProblem(given().get(subject().path()), 401, "unauthenticated");
    }

    @Test
    default void no_forged_token_is_believed() {
        Map<String, Integer> believed = new LinkedHashMap<>();
        ForgedTokens.of(UUID.randomUUID(), subject().readScope()).forEach((lie, token) -> {
            Response response = given().header("Authorization", "Bearer " + token)
                    .get(subject().path());
            if (response.statusCode() != 401) {
                believed.put(lie, response.statusCode());
            }
        });

        assertThat(believed).isEmpty();
    }

    @Test
    default void a_token_without_the_scope_is_403() {
        Calls calls = new Calls(subject());

        assertProblem(calls.with("nothing:here").get(subject().path()), 403, "forbidden");
        assertProblem(calls.with().get(subject().path()), 403, "forbidden");
    }

    @Test
    default void the_callers_request_id_is_echoed() {
        Response answer = new Calls(subject())
                .reader()
                .header("X-Request-Id", "call-7.b")
                .get(subject().path());

        assertThat(answer.header("X-Request-Id")).isEqualTo("call-7.b");
    }

    @Test
    default void an_unsafe_request_id_is_replaced() {
        Response answer = new Calls(subject())
                .reader()
                .header("X-Request-Id", "a b<script>")
                .get("/v1/no-such-thing");

        assertThat(answer.header("X-Request-Id")).isNotBlank().doesNotContain("script");
        assertProblem(answer, 404, "not-found");
    }

    @Test
    default void an_answer_tells_nothing_of_the_server_and_is_not_cached() {
        Response answer = new Calls(subject()).reader().get(subject().path());

        assertThat(answer.headers().hasHeaderWithName("Server")).isFalse();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }
}
