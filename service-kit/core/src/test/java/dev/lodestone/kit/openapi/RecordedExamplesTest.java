package dev.lodestone.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.junit.jupiter.api.Test;

class RecordedExamplesTest {
    @Test
    void an_operation_shows_the_recorded_request_and_response() {
        Operation operation = operation("createThing");

        RecordedExamples.show(operation);

        Map<String, Object> answer = new HashMap<>(Map.of("name", "Nora"));
        answer.put("note", null);
        assertThat(operation
                        .getRequestBody()
                        .getContent()
                        .getMediaType("application/json")
                        .getExample())
                .isEqualTo(Map.of("name", "Nora"));
        assertThat(operation
                        .getResponses()
                        .getAPIResponse("201")
                        .getContent()
                        .getMediaType("application/json")
                        .getExample())
                .isEqualTo(answer);
    }

    @Test
    void an_operation_that_was_never_recorded_shows_nothing() {
        Operation operation = operation("createOther");

        RecordedExamples.show(operation);

        assertThat(operation
                        .getRequestBody()
                        .getContent()
                        .getMediaType("application/json")
                        .getExample())
                .isNull();
    }

    @Test
    void problems_show_each_recorded_code_and_what_the_kit_says_when_the_service_fails() {
        Components components = OASFactory.createComponents();
        ProblemResponses.declare(components);

        RecordedExamples.show(components);

        assertThat(codes(components, "Problem503"))
                .containsExactlyInAnyOrder("other-service-unavailable", "overloaded");
        assertThat(codes(components, "Problem500")).containsExactly("unexpected");
    }

    private static Set<String> codes(Components components, String response) {
        return components
                .getResponses()
                .get(response)
                .getContent()
                .getMediaType(Problem.MEDIA_TYPE)
                .getExamples()
                .keySet();
    }

    private static Operation operation(String id) {
        return OASFactory.createOperation()
                .operationId(id)
                .requestBody(OASFactory.createRequestBody().content(json()))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("201", OASFactory.createAPIResponse().content(json())));
    }

    private static Content json() {
        return OASFactory.createContent().addMediaType("application/json", OASFactory.createMediaType());
    }
}
