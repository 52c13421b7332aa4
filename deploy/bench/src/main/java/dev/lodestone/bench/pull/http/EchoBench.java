package dev.lodestone.bench.pull.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What a check by the rules costs through HTTP, beside a server that only sends the same body back: no token, no database, no
 * JSON. Both are asked in turn, a round each, by clients that wait for each answer.
 */
public final class EchoBench {
    private static final int ROUNDS = 7;
    private static final int REQUESTS = 1_600;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI check;
    private final URI echo;
    private final String token;

    private EchoBench(String url, int echoPort, String token) {
        this.check = URI.create(url + "/v1/content-checks");
        this.echo = URI.create("http://localhost:" + echoPort);
        this.token = token;
    }

    /** @param texts by what they are called */
    public static void print(List<Named> texts, String url, String token) throws IOException {
        Vertx vertx = Vertx.vertx();
        try {
            HttpServer server = vertx.createHttpServer()
                    .requestHandler(request ->
                            request.bodyHandler(body -> request.response().end(body)));
            server.listen(0).toCompletionStage().toCompletableFuture().join();
            EchoBench bench = new EchoBench(url, server.actualPort(), token);
            for (Named text : texts) {
                for (int clients : new int[] {1, 8}) bench.compare(text, clients);
            }
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    public record Named(String name, String text) {}

    private void compare(Named text, int clients) throws IOException {
        String body = new ObjectMapper()
                .writeValueAsString(JsonNodeFactory.instance
                        .objectNode()
                        .put("text", text.text())
                        .put("semantic", false));
        round(echo, body, clients);
        round(check, body, clients);
        List<Double> ratios = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double echoed = round(echo, body, clients);
            double checked = round(check, body, clients);
            rates.add(checked);
            ratios.add(checked / echoed);
        }
        System.out.printf(
                Locale.ROOT,
                "%-16s | %d clients | %.0f checks per second | %.2f of the echo's (%.2f to %.2f)%n",
                text.name(),
                clients,
                median(rates),
                median(ratios),
                ratios.stream().min(Double::compare).orElseThrow(),
                ratios.stream().max(Double::compare).orElseThrow());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /** Answers per second. */
    private double round(URI to, String body, int clients) {
        HttpRequest request = HttpRequest.newBuilder(to)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            long begun = System.nanoTime();
            List<Future<?>> sent = new ArrayList<>();
            for (int sender = 0; sender < clients; sender++) sent.add(senders.submit(() -> send(request, clients)));
            for (Future<?> one : sent) one.get();
            return REQUESTS * 1e9 / (System.nanoTime() - begun);
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void send(HttpRequest request, int clients) {
        try {
            for (int i = 0; i < REQUESTS / clients; i++) {
                int status = client.send(request, BodyHandlers.ofString()).statusCode();
                if (status != 200) throw new IllegalStateException(request.uri() + " answered " + status);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
