package dev.lodestone.kit.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds every answer of the service against its document: path, status, media type and body. */
public final class ResponseContract implements Filter {
    private static final Pattern URL = Pattern.compile("https?://[^/]+?:(\\d+)(/[^?#]*)?.*");
    private static final String PROBLEM = "application/problem+json";
    private static final Pattern NO_CONTRACT = Pattern.compile("/(openapi|reference|playground|q)(/.*)?");

    /** Refusals that are made before an operation is known. */
    private static final Set<Integer> BEFORE_ANY_OPERATION = Set.of(404, 405, 406, 413, 414, 415, 431);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Contract contract;
    private final ContractSchemas schemas;
    private final HeaderContract headers;
    private final Optional<ExampleRecorder> recorder = ExampleRecorder.whenAskedFor();

    public ResponseContract(Contract contract) {
        this.contract = contract;
        this.schemas = new ContractSchemas(contract);
        this.headers = new HeaderContract(contract);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        Answer answer = Answer.of(response);
        LastCall.was(request.getMethod(), request.getURI(), request.getBody(), answer);
        Matcher url = URL.matcher(request.getURI());
        if (url.matches() && Integer.parseInt(url.group(1)) == RestAssured.port) {
            String path = Optional.ofNullable(url.group(2)).orElse("/");
            String concrete = URLDecoder.decode(path, StandardCharsets.UTF_8);
            check(request.getMethod(), concrete, answer);
            if (recorder.isEmpty()) {
                headers.check(request.getMethod(), concrete, answer);
            }
            recorder.ifPresent(recording -> contract.find(request.getMethod(), concrete)
                    .filter(operation -> answer.status() >= 400 || isGoodRequest(operation, request.getBody()))
                    .ifPresent(operation -> recording.record(operation, request.getBody(), answer)));
        }
        return response;
    }

    /** A batch may be answered with 200 although one of its items is faulty on purpose. */
    private boolean isGoodRequest(ContractOperation operation, String body) {
        JsonNode schema = operation.definition().at("/requestBody/content/application~1json/schema");
        try {
            return body == null
                    || schema.isMissingNode()
                    || schemas.faults(schema, JSON.readTree(body)).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** Fails with every difference between the answer and the document. */
    void check(String method, String path, Answer answer) {
        if (NO_CONTRACT.matcher(path).matches()) {
            return;
        }
        List<String> faults = faults(method, path, answer);
        if (!faults.isEmpty()) {
            throw new AssertionError("%s %s answered %d against the contract: %s%n%s"
                    .formatted(method, path, answer.status(), String.join("; ", faults), answer.body()));
        }
    }

    public List<String> faults(String method, String path, Answer answer) {
        if (answer.status() == 500) {
            return List.of("a fault of the service");
        }
        Optional<ContractOperation> operation = contract.find(method, path);
        Optional<JsonNode> documented = operation
                .map(found -> found.definition().path("responses").path(Integer.toString(answer.status())))
                .filter(response -> !response.isMissingNode());
        if (documented.isPresent()) {
            return bodyFaults(contract.resolve(documented.get()), answer);
        }
        if (BEFORE_ANY_OPERATION.contains(answer.status())) {
            return problemFaults(answer);
        }
        boolean notModified =
                answer.status() == 304 && method.equals("GET") && answer.body().isEmpty();
        return operation.isPresent() && notModified
                ? List.of()
                : List.of(operation.isPresent() ? "undocumented status" : "undocumented operation");
    }

    private List<String> bodyFaults(JsonNode response, Answer answer) {
        JsonNode content = response.path("content");
        if (content.isEmpty()) {
            return answer.body().isEmpty() ? List.of() : List.of("a body where none is documented");
        }
        if (!content.has(answer.mediaType())) {
            return List.of("undocumented media type '" + answer.mediaType() + "'");
        }
        JsonNode schema = content.path(answer.mediaType()).path("schema");
        return answer.mediaType().endsWith("json") ? schemaFaults(schema, answer) : List.of();
    }

    private List<String> problemFaults(Answer answer) {
        JsonNode problem = contract.document().at("/components/schemas/Problem");
        return answer.mediaType().equals(PROBLEM)
                ? schemaFaults(problem, answer)
                : List.of("a refusal that is no problem document");
    }

    private List<String> schemaFaults(JsonNode schema, Answer answer) {
        try {
            return schemas.faults(schema, JSON.readTree(answer.body()));
        } catch (IOException e) {
            return List.of("the body is not JSON");
        }
    }

    /** @param headers the names of those that {@link HeaderContract} knows */
    public record Answer(int status, String mediaType, String body, Set<String> headers) {
        public Answer(int status, String mediaType, String body) {
            this(status, mediaType, body, Set.of());
        }

        static Answer of(Response response) {
            String type = Optional.ofNullable(response.getContentType()).orElse("");
            return new Answer(
                    response.statusCode(),
                    type.replaceFirst(";.*", "").strip(),
                    response.getBody().asString(),
                    HeaderContract.among(response.getHeaders()::hasHeaderWithName));
        }
    }
}
