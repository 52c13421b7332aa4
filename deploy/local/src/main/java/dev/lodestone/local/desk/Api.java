package dev.lodestone.local.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lodestone.local.process.Await;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One service, spoken to by one caller. The key of a write is derived from the write itself: the same request is the same
 * write, whether it is a retry or the whole demo run a second time.
 */
public final class Api {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int MOST_PAGES = 1_000;

    private final URI base;
    private final Supplier<String> token;
    private final String demo;
    private final Consumer<String> acknowledged;

    /** @param acknowledged hears the key of each write that was answered with success */
    public Api(URI base, Supplier<String> token, String demo, Consumer<String> acknowledged) {
        this.base = base;
        this.token = token;
        this.demo = demo;
        this.acknowledged = acknowledged;
    }

    public JsonNode get(String path) {
        return patiently(() -> read(path)).orFail().body();
    }

    /** One try, whatever comes of it. */
    public Answer read(String path) {
        return once(request(path).GET().build());
    }

    /** All items of a list, page by page. */
    public List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String separator = path.contains("?") ? "&" : "?";
        String cursor = "";
        for (int i = 0; i < MOST_PAGES; i++) {
            JsonNode page = get(path + separator + "limit=100" + cursor);
            page.path("data").forEach(items::add);
            if (!page.path("hasMore").asBoolean()) return items;
            cursor = "&cursor=" + page.path("nextCursor").asText();
        }
        throw new IllegalStateException(path + " does not end");
    }

    public JsonNode post(String path, JsonNode body) {
        return patiently(() -> write(path, body)).orFail().body();
    }

    /** One try, whatever comes of it; trying again sends the same key. */
    public Answer write(String path, JsonNode body) {
        return write(path, "application/json", body.toString());
    }

    public Answer write(String path, String contentType, String body) {
        String key = key(path, body);
        Answer answer = once(request(path)
                .header("Content-Type", contentType)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build());
        if (answer.isGood()) acknowledged.accept(key);
        return answer;
    }

    /** Replaces what is there, if anything: the first PUT of a thing has no version to name. */
    public JsonNode put(String path, JsonNode body) {
        Answer known = patiently(() -> read(path));
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body.toString()));
        known.etag().ifPresent(etag -> request.header("If-Match", etag));
        return once(request.build()).orFail().body();
    }

    public Answer delete(String path) {
        HttpRequest.Builder request = request(path).DELETE();
        read(path).etag().ifPresent(etag -> request.header("If-Match", etag));
        return once(request.build());
    }

    public Answer patiently(Supplier<Answer> request) {
        return Await.until("an answer", PATIENCE, request, answer -> !answer.isTemporary());
    }

    private String key(String path, String body) {
        String content = demo + "\n" + path + "\n" + body;
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json, application/problem+json, text/csv;q=0.5")
                .header("Authorization", "Bearer " + token.get());
    }

    private static Answer once(HttpRequest request) {
        String said = request.method() + " " + request.uri();
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    said,
                    response.statusCode(),
                    body(response),
                    response.headers().firstValue("ETag"),
                    response.headers().firstValue("Location"));
        } catch (IOException e) {
            return new Answer(
                    said, Answer.NONE, Json.object().put("detail", e.toString()), Optional.empty(), Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at " + said, e);
        }
    }

    private static JsonNode body(HttpResponse<String> response) {
        boolean isFile =
                response.headers().firstValue("Content-Type").orElse("").startsWith("text/csv");
        return isFile ? TextNode.valueOf(response.body()) : Json.parse(response.body());
    }
}
