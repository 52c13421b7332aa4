package dev.lodestone.bench.pull.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
 * JSON. And beside what the service itself does with the same body until nothing is left but to check it: its jurisdiction
 * is no code of a country, which is told once all was read. All are asked in turn, a round each, by clients that wait for each answer.
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

    private record Asked(URI to, String body, int answer) {}

    private void compare(Named text, int clients) throws IOException {
        String body = body(text, "GB");
        Asked echoing = new Asked(echo, body, 200);
        Asked refusing = new Asked(check, body(text, "gb"), 422);
        Asked checking = new Asked(check, body, 200);
        for (Asked one : List.of(echoing, refusing, checking)) round(one, clients);
        List<Double> rates = new ArrayList<>();
        Ratios ofEchoes = new Ratios();
        Ratios ofRefusals = new Ratios();
        Ratios refusalsOfEchoes = new Ratios();
        for (int round = 0; round < ROUNDS; round++) {
            double echoed = round(echoing, clients);
            double refused = round(refusing, clients);
            double checked = round(checking, clients);
            rates.add(checked);
            ofEchoes.add(checked / echoed);
            ofRefusals.add(checked / refused);
            refusalsOfEchoes.add(refused / echoed);
        }
        System.out.printf(
                Locale.ROOT,
                "%-16s | %d clients | %.0f checks per second | of the echo's %s | of a refusal's %s | refusals of the echo's %s%n",
                text.name(),
                clients,
                Ratios.median(rates),
                ofEchoes,
                ofRefusals,
                refusalsOfEchoes);
    }

    private static String body(Named text, String jurisdiction) throws IOException {
        ObjectNode body =
                JsonNodeFactory.instance.objectNode().put("text", text.text()).put("semantic", false);
        body.putArray("jurisdictions").add(jurisdiction);
        return new ObjectMapper().writeValueAsString(body);
    }

    /** Answers per second. */
    private double round(Asked asked, int clients) {
        HttpRequest request = HttpRequest.newBuilder(asked.to())
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(asked.body()))
                .build();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            long begun = System.nanoTime();
            List<Future<?>> sent = new ArrayList<>();
            for (int sender = 0; sender < clients; sender++) {
                sent.add(senders.submit(() -> send(request, asked.answer(), REQUESTS / clients)));
            }
            for (Future<?> one : sent) one.get();
            return REQUESTS * 1e9 / (System.nanoTime() - begun);
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void send(HttpRequest request, int answer, int times) {
        try {
            for (int i = 0; i < times; i++) {
                int status = status(request);
                if (status != answer) throw new IllegalStateException(request.uri() + " answered " + status);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The JDK's client now and then drops a connection that it takes from its pool (JDK-8357639): such a request is sent again. */
    private int status(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString()).statusCode();
        } catch (IOException dropped) {
            return client.send(request, BodyHandlers.ofString()).statusCode();
        }
    }
}
