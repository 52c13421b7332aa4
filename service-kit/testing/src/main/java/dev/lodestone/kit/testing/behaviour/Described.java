package dev.lodestone.kit.testing.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.UUID;

/** What the tests of this package know about the service under test. */
interface Described {
    Subject subject();

    /** Makes an event of the service happen; answers the id that the event is about. */
    default UUID makeEvent(UUID workspace) {
        String path = new Calls(subject(), workspace).createdPath();
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    static void assertProblem(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        JsonNode problem = response.as(JsonNode.class);
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("code").textValue()).isEqualTo(code);
        assertThat(problem.path("type").textValue()).endsWith("/" + code);
        assertThat(problem.path("requestId").textValue()).isEqualTo(response.header("X-Request-Id"));
        assertThat(response.asString()).doesNotContain("Exception", "dev.lodestone.", "SELECT ", "\tat ");
    }
}
