package dev.lodestone.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.CorsHandler;
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
    private final EdgeServer server = new EdgeServer();

    @BeforeEach
    void register() {
        LOG.addHandler(logged);
        server.router.route().order(Integer.MIN_VALUE).handler(BodyHandler.create(false));
        server.router
                .route()
                .order(Integer.MIN_VALUE)
                .handler(CorsHandler.create().addOrigin("*"));
        new ManagementEdge().register(() -> server.router);
    }

    @AfterEach
    void close() {
        LOG.removeHandler(logged);
        server.close();
    }

    @Test
    void what_breaks_while_it_is_answered_is_a_problem_and_keeps_its_secrets() throws Exception {
        HttpResponse<String> answer = server.failingWith(new IllegalStateException("of a secret kind"));

        assertProblem(answer, 500, "unexpected");
        assertThat(answer.body()).doesNotContain("secret");
        assertThat(logged.records).hasSize(1);
    }

    @Test
    void what_nobody_has_time_for_is_told_to_come_again() throws Exception {
        HttpResponse<String> answer = server.failingWith(new RejectedExecutionException());

        assertProblem(answer, 503, "overloaded");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void an_origin_that_is_none_is_no_failure_of_ours() throws Exception {
        assertProblem(server.answerTo(server.request().header("Origin", "foo")), 403, "malformed-request");

        assertThat(logged.records).isEmpty();
    }

    @Test
    void a_body_that_breaks_is_no_failure_of_ours() throws Exception {
        assertProblem(server.failingWith(200, new NumberFormatException("zz")), 400, "malformed-request");

        assertThat(logged.records).isEmpty();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains('"' + code + '"', "\"status\":" + status);
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
