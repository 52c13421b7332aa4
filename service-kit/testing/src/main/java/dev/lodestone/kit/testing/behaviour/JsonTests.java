package dev.lodestone.kit.testing.behaviour;

import static dev.lodestone.kit.testing.behaviour.Described.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** A body is read as it was sent or not at all. */
interface JsonTests extends Described {

    @Test
    default void a_valid_body_is_accepted() {
        assertThat(new Calls(subject()).create().statusCode()).isEqualTo(201);
    }

    @Test
    default void broken_json_is_400() {
        assertProblem(new Calls(subject()).post("{\"a\": "), 400, "malformed-json");
    }

    @Test
    default void text_after_the_body_is_400() {
        Calls calls = new Calls(subject());

        assertThat(calls.post(calls.body() + " {}").statusCode()).isIn(400, 422);
    }

    @Test
    default void null_in_place_of_a_body_is_refused() {
        assertThat(new Calls(subject()).post("null").statusCode()).isIn(400, 422);
    }

    @Test
    default void a_repeated_key_is_400() {
        Calls calls = new Calls(subject());
        String twice = calls.body().replaceFirst("\\{", "{\"" + subject().textProperty() + "\":\"first\",");

        assertProblem(calls.post(twice), 400, "malformed-json");
    }

    @Test
    default void an_unknown_property_is_422_with_its_place() {
        Calls calls = new Calls(subject());

        Response refused = calls.post(calls.bodyWith("workspaceId", "\"x\""));

        assertProblem(refused, 422, "invalid-request");
        assertThat(refused.jsonPath().getString("errors[0].pointer")).isEqualTo("/workspaceId");
    }

    @Test
    default void a_number_in_place_of_text_is_422_with_its_place() {
        Calls calls = new Calls(subject());

        Response refused = calls.post(calls.bodyWith(subject().textProperty(), "7"));

        assertProblem(refused, 422, "invalid-request");
        assertThat(refused.jsonPath().getString("errors[0].pointer"))
                .isEqualTo("/" + subject().textProperty());
    }

    @Test
    default void a_nul_character_is_400() {
        Calls calls = new Calls(subject());

        assertProblem(calls.post(calls.bodyWith(subject().textProperty(), "\"a\\u0000b\"")), 400, "invalid-text");
    }

    @Test
    default void half_a_surrogate_pair_is_400() {
        Calls calls = new Calls(subject());

        Response refused = calls.post(calls.bodyWith(subject().textProperty(), "\"a\\ud800b\""));

        assertProblem(refused, 400, "invalid-text");
        assertThat(refused.jsonPath().getString("errors[0].pointer"))
                .isEqualTo("/" + subject().textProperty());
    }

    @Test
    default void a_whole_surrogate_pair_is_stored_and_given_back() {
        Calls calls = new Calls(subject());

        Response created = calls.post(calls.bodyWith(subject().textProperty(), "\"so \\ud83d\\ude00 far\""));

        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.jsonPath().getString(subject().textProperty())).isEqualTo("so 😀 far");
    }

    @Test
    default void deep_nesting_is_refused() {
        Calls calls = new Calls(subject());
        String deep = "[".repeat(5_000) + "]".repeat(5_000);

        assertThat(calls.post(calls.bodyWith(subject().textProperty(), deep)).statusCode())
                .isIn(400, 422);
    }

    @Test
    default void text_without_end_is_refused() {
        Calls calls = new Calls(subject());
        String endless = "\"" + "x".repeat(300_000) + "\"";

        assertThat(calls.post(calls.bodyWith(subject().textProperty(), endless)).statusCode())
                .isIn(400, 422);
    }
}
