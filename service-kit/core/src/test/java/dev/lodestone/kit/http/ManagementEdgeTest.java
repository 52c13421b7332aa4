package dev.lodestone.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ManagementEdgeTest {
    private final Vertx vertx = Vertx.vertx();
    private final Router router = Router.router(vertx);
    private HttpServer server;

    @BeforeEach
    void listen() {
        new ManagementEdge().register(() -> router);
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void what_breaks_while_it_is_answered_is_a_problem_and_keeps_its_secrets() throws Exception {
        router.route("/q/metrics").order(1).handler(routing -> {
            throw new IllegalStateException("of a secret kind");
        });

        HttpResponse<String> answer = get("/q/metrics");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"unexpected\"").doesNotContain("secret");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI there = URI.create("http://localhost:" + server.actualPort() + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(there).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
