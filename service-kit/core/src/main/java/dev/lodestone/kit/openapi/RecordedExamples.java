package dev.lodestone.kit.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Shows with each operation an exchange that the service's own API tests recorded: {@code openapi/examples} beside the
 * document holds a file for each operationId, with the status, the request, the response and the headers that it told, and
 * one for the problems.
 */
final class RecordedExamples {
    private static final String FOLDER = "openapi/examples/";
    private static final String FEED = "listEvents";
    private static final String SOME_PAGE = "<!DOCTYPE html>\n<html lang=\"en\">...</html>\n";
    private static final String SOME_REQUEST = "0198c0de-0000-7000-8000-000000000001";
    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordedExamples() {}

    static void show(Operation operation) {
        var recorded = new TreeMap<>(read(operation.getOperationId()));
        boolean byType = FEED.equals(operation.getOperationId());
        recorded.forEach((status, examples) -> {
            APIResponse response = operation.getResponses().getAPIResponse(status);
            if (response != null && byType) {
                types(response.getContent()).forEach(type -> name(type, examples));
            } else if (response != null) {
                show(response.getContent(), examples.get("response"));
                AnswerHeaders.declare(response, examples.get("headers"));
            }
            if (operation.getRequestBody() != null && examples.containsKey("request")) {
                types(operation.getRequestBody().getContent())
                        .forEach(type -> type.setExample(examples.get("request")));
            }
        });
    }

    /** An answer that can be a page as well was recorded as data, which is no example of the page. */
    private static void show(@Nullable Content content, @Nullable Object example) {
        if (content == null) return;
        content.getMediaTypes().forEach((name, type) -> {
            type.setExample(name.contains("json") || example instanceof String ? example : SOME_PAGE);
        });
    }

    /** Each code that was seen; a failure that no test provokes shows the words of the kit. */
    static void show(Components components) {
        var seen = read("problems");
        components.getResponses().forEach((name, response) -> {
            String status = name.replaceFirst("\\D+", "");
            Map<String, Object> problems = new TreeMap<>(failure(status));
            problems.putAll(seen.getOrDefault(status, Map.of()));
            types(response.getContent()).forEach(type -> name(type, problems));
        });
    }

    private static void name(MediaType type, Map<String, Object> examples) {
        examples.forEach((name, value) ->
                type.addExample(name, OASFactory.createExample().value(value)));
    }

    /** As the kit says it to a token that has none of these scopes. */
    static Object refusal(Set<String> scopes) {
        Problem refusal = Problem.of(CommonProblem.FORBIDDEN, Problem.lacking(scopes), "/v1", SOME_REQUEST, List.of());
        return JSON.convertValue(refusal, new TypeReference<Map<String, Object>>() {});
    }

    private static Map<String, Object> failure(String status) {
        return Problem.failure(Integer.parseInt(status))
                .map(problem -> Map.<String, Object>of(
                        problem.code(), JSON.convertValue(problem, new TypeReference<Map<String, Object>>() {})))
                .orElse(Map.of());
    }

    private static Stream<MediaType> types(@Nullable Content content) {
        return content == null ? Stream.empty() : content.getMediaTypes().values().stream();
    }

    private static Map<String, Map<String, Object>> read(String name) {
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        try (InputStream file = application.getResourceAsStream(FOLDER + name + ".json")) {
            return file == null ? Map.of() : JSON.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
