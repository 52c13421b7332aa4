package dev.lodestone.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.CorsHandler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ManagementEdgeTest {
    private static final Logger LOG = Logger.getLogger(FailedRequest.class.getName());

    private final Logged logged = new Logged();
    private final Vertx vertx = Vertx.vertx();
    private final Router router = Router.router(vertx);
    private HttpServer server;

    @BeforeEach
    void listen() {
        LOG.addHandler(logged);
        router.route().order(Integer.MIN_VALUE).handler(BodyHandler.create(false));
        router.route().order(Integer.MIN_VALUE).handler(CorsHandler.create().addOrigin("*"));
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
        LOG.removeHandler(logged);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void what_breaks_while_it_is_answered_is_a_problem_and_keeps_its_secrets() throws Exception {
        HttpResponse<String> answer = failingWith(new IllegalStateException("of a secret kind"));

        assertProblem(answer, 500, "unexpected");
        assertThat(answer.body()).doesNotContain("secret");
        assertThat(logged.records).hasSize(1);
    }

    @Test
    void what_nobody_has_time_for_is_told_to_come_again() throws Exception {
        HttpResponse<String> answer = failingWith(new RejectedExecutionException());

        assertProblem(answer, 503, "overloaded");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void an_origin_that_is_none_is_no_failure_of_ours() throws Exception {
        assertProblem(answerTo(get("/q/metrics").header("Origin", "foo")), 403, "malformed-request");

        assertThat(logged.records).isEmpty();
    }

    @Test
    void a_body_that_breaks_is_no_failure_of_ours() throws Exception {
        router.route("/q/metrics").order(1).handler(routing -> routing.fail(200, new NumberFormatException("zz")));

        assertProblem(answerTo(get("/q/metrics")), 400, "malformed-request");

        assertThat(logged.records).isEmpty();
    }

    private HttpResponse<String> failingWith(RuntimeException failure) throws IOException, InterruptedException {
        router.route("/q/metrics").order(1).handler(routing -> {
            throw failure;
        });
        return answerTo(get("/q/metrics"));
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains('"' + code + '"', "\"status\":" + status);
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.actualPort() + path));
    }

    private static HttpResponse<String> answerTo(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static final class Logged extends Handler {
        private final Queue<LogRecord> records = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord said) {
            records.add(said);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
