package dev.lodestone.kit.openapi;

import dev.lodestone.kit.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The refusals of an operation, each a reference to one shared problem response. */
final class ProblemResponses {
    private static final String LACKS_SCOPE = "The token lacks a scope";
    private static final Map<String, String> MEANINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "The request cannot be read"),
            Map.entry("401", "No valid access token"),
            Map.entry("403", LACKS_SCOPE),
            Map.entry("404", "No such record in this workspace"),
            Map.entry("409", "Conflicts with the current state, or a twin is in flight"),
            Map.entry("412", "The record has changed since it was read"),
            Map.entry("413", "The body is too large"),
            Map.entry("415", "Unsupported media type"),
            Map.entry("422", "Well-formed but invalid; see errors"),
            Map.entry("428", "If-Match is missing"),
            Map.entry("500", "A fault of the service; nothing was changed"),
            Map.entry("503", "Busy or without its database; try again after Retry-After")));

    private ProblemResponses() {}

    static void declare(Components components) {
        MEANINGS.forEach((status, meaning) -> components.addResponse("Problem" + status, response(meaning)));
    }

    static void add(Operation operation, HttpMethod method, boolean secured) {
        List<String> statuses = new ArrayList<>(List.of("400", "404", "422", "500", "503"));
        if (secured) {
            statuses.addAll(List.of("401", "403"));
        }
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            statuses.addAll(List.of("409", "413", "415"));
        }
        if (method == HttpMethod.PATCH || method == HttpMethod.PUT || method == HttpMethod.DELETE) {
            statuses.addAll(List.of("412", "428"));
        }
        if (secured) {
            operation.getResponses().addAPIResponse("403", forbidden(operation));
        }
        for (String status : statuses) {
            if (isUndescribed(operation.getResponses().getAPIResponse(status))) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                status, OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status));
            }
        }
    }

    /** Its example names the scopes of this very operation, which the shared one cannot. */
    private static APIResponse forbidden(Operation operation) {
        Set<String> scopes = new TreeSet<>();
        operation.getSecurity().forEach(one -> one.getSchemes().values().forEach(scopes::addAll));
        APIResponse response = response(LACKS_SCOPE);
        response.getContent().getMediaType(Problem.MEDIA_TYPE).setExample(RecordedExamples.refusal(scopes));
        return response;
    }

    /** The scanner itself adds a bare 400 where a body is validated. */
    private static boolean isUndescribed(@Nullable APIResponse response) {
        return response == null || (response.getRef() == null && response.getContent() == null);
    }

    private static APIResponse response(String meaning) {
        return OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }
}
