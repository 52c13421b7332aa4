package dev.lodestone.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EdgeProblemsTest {
    private final EdgeServer server = new EdgeServer();

    @BeforeEach
    void register() {
        new EdgeProblems(new LargestBody(100, ", or split it.", Optional.empty()), 100, 100).register(server.router);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void what_breaks_outside_of_a_resource_is_a_problem_and_keeps_its_secrets() throws Exception {
        HttpResponse<String> answer = server.failingWith(new IllegalStateException("of a secret kind"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"unexpected\"").doesNotContain("secret");
    }

    @Test
    void what_nobody_has_time_for_is_told_to_come_again() throws Exception {
        HttpResponse<String> answer = server.failingWith(new RejectedExecutionException());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void who_may_not_come_in_is_left_to_those_who_keep_the_door() throws Exception {
        server.router
                .route()
                .order(Integer.MAX_VALUE - 1)
                .failureHandler(door -> door.response().setStatusCode(401).end());

        assertThat(server.failingWith(new SecurityException()).statusCode()).isEqualTo(401);
    }

    @Test
    void a_file_that_cannot_be_read_is_told_as_well() throws Exception {
        assertThat(server.failingWith(new IOException("of a secret file")).statusCode())
                .isEqualTo(500);
    }
}
