package dev.lodestone.kit.testing.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.kit.testing.contract.Contract;
import dev.lodestone.kit.testing.contract.ResponseContract.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FakeServiceTest {
    private static final Contract CONTRACT = Contract.parse("""
            openapi: 3.1.0
            paths:
              /v1/things:
                get:
                  operationId: listThings
                  parameters:
                  - {name: limit, in: query, schema: {type: integer, maximum: 100}}
                  - {name: tag, in: query, schema: {type: array, items: {type: string, maxLength: 3}}}
                  responses: {"200": {content: {application/json: {schema: {$ref: "#/components/schemas/Page"}}}}}
                post:
                  operationId: createThing
                  parameters:
                  - {name: Idempotency-Key, in: header, required: true, schema: {type: string}}
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
                  responses: {"200": {content: {application/json: {schema: {$ref: "#/components/schemas/Page"}}}}}
            components:
              schemas:
                Thing: {type: object, required: [name], properties: {name: {type: string}}}
                Page: {type: object, required: [hasMore], properties: {hasMore: {type: boolean}}}
            """);

    @TempDir
    Path folder;

    private String answer = "{\"hasMore\": false}";

    @Test
    void a_fake_and_a_consumer_that_keep_the_contract_pass() {
        assertThatCode(() -> told("GET", "/v1/things?limit=7&tag=a&tag=b", "", ""))
                .doesNotThrowAnyException();
        assertThatCode(() -> told("POST", "/v1/things", "Idempotency-Key", "{\"name\": \"Nora\"}"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"hasMore\": \"no\"}             | boolean expected",
                "{\"hasMore\": true, \"total\": 7} | total",
                "{}                                | hasMore",
                "[                                 | is not JSON"
            })
    void a_seeded_wrong_answer_is_told(String wrong, String why) {
        answer = wrong;

        assertThatThrownBy(() -> told("GET", "/v1/things", "", ""))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /v1/things of thing-service answered 200: ")
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | /v1/thing            | x               | ''                  | no operation of the document",
                "GET  | /v1/things?size=7    | x               | ''                  | parameter size is not in the document",
                "GET  | /v1/things?limit=700 | x               | ''                  | parameter limit: ",
                "GET  | /v1/things?limit=all | x               | ''                  | parameter limit: ",
                "GET  | /v1/things?tag=abcd  | x               | ''                  | parameter tag: ",
                "GET  | /v1/things           | x               | {\"name\": \"N\"}   | is not in the document",
                "POST | /v1/things           | x               | {\"name\": \"N\"}   | parameter Idempotency-Key: is missing",
                "POST | /v1/things           | Idempotency-Key | ''                  | the body is missing",
                "POST | /v1/things           | Idempotency-Key | {\"title\": \"N\"}  | title",
                "POST | /v1/things           | Idempotency-Key | {                   | the body is not JSON"
            })
    void a_wrong_question_is_told(String method, String path, String header, String body, String why) {
        assertThatThrownBy(() -> told(method, path, header, body))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("of thing-service asked: ")
                .hasMessageContaining(why);
    }

    @Test
    void a_breach_is_told_once() {
        answer = "{}";
        assertThatThrownBy(() -> told("GET", "/v1/things", "", "")).isInstanceOf(AssertionError.class);

        assertThatCode(() -> new Breaches(folder.resolve("breaches")).check()).doesNotThrowAnyException();
    }

    @Test
    void news_of_tomorrow_stand_in_each_object() {
        assertThat(RecordedAnswers.withNews("{\"data\":[{}]}"))
                .isEqualTo("{\"data\":[{\"aPropertyOfTomorrow\":true}],\"aPropertyOfTomorrow\":true}");
    }

    private void told(String method, String path, String header, String body) throws Exception {
        Breaches breaches = new Breaches(folder.resolve("breaches"));
        try (var fake = new FakeService(
                        "thing-service",
                        CONTRACT,
                        ask -> new Answer(200, "application/json", answer),
                        UnaryOperator.identity(),
                        breaches);
                HttpClient client = HttpClient.newHttpClient()) {
            send(client, fake.url() + path, method, header, body);
        }
        breaches.check();
    }

    private static void send(HttpClient client, String url, String method, String header, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (!header.isBlank()) {
            request.header(header, "1");
        }
        client.send(request.build(), BodyHandlers.discarding());
    }
}
