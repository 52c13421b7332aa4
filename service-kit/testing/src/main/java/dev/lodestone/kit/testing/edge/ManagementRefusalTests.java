package dev.lodestone.kit.testing.edge;

import static dev.lodestone.kit.testing.edge.RefusedRequest.malformed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The port of health and metrics refuses in the same words as the other one. */
public interface ManagementRefusalTests {
    String ALIVE = "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @Test
    default void what_is_no_http_is_400_at_the_management_port() {
        Stream<RefusedRequest> headers = Stream.of("No colon", "Bad\0Name: x", "X-Bad: a\0b", "Content-Length: abc")
                .map(header -> malformed(with(header)));

        assertAll(Stream.concat(RefusedRequest.noHttp("/q/health/live"), headers));
    }

    @Test
    default void what_comes_in_the_middle_of_a_management_connection_is_told_too() throws IOException {
        try (RawClient client = RawClient.connectToManagement()) {
            assertThat(client.ask(ALIVE)).startsWith("HTTP/1.1 200");

            Refusal.told(client, with("Content-Length: abc"), "400", "malformed-request");
        }
    }

    @Test
    default void a_transfer_to_the_management_port_that_leaves_the_end_open_is_400() {
        List<String> answers =
                assertAll(Stream.of("identity", "gzip, chunked", "xchunked", "chunked\r\nContent-Length: 2")
                        .map(coding -> malformed(with("Transfer-Encoding: " + coding) + ALIVE)));

        assertThat(answers).noneMatch(answer -> answer.contains("HTTP/1.1 200"));
    }

    @Test
    default void a_head_that_is_too_long_for_the_management_port_is_told_its_limit() {
        Stream<RefusedRequest> uris = Stream.of(10_000, 1_000_000)
                .map(length -> new RefusedRequest(ALIVE.replace("live", "x".repeat(length)), "414", "uri-too-long"));
        Stream<RefusedRequest> headers = Stream.of(20_000, 1_000_000)
                .map(length -> new RefusedRequest(with("X-Long: " + "x".repeat(length)), "431", "headers-too-large"));

        assertAll(Stream.concat(uris, headers));
    }

    @Test
    default void a_url_that_cannot_be_read_is_400_at_the_management_port() {
        assertAll(
                Stream.of("?q=%zz", "/%zz", "%", "?q={x}").map(end -> malformed(ALIVE.replace("live", "live" + end))));
    }

    @Test
    default void what_the_management_port_does_not_offer_is_a_problem() throws IOException {
        for (String path : List.of("/", "/q/nowhere", "/q/health/nowhere", "/v1/events", "nowhere", "*")) {
            String answer = last(ALIVE.replace("/q/health/live", path));
            Refusal.assertProblem(answer, "404", "not-found");
            assertThat(answer).contains("See /q/health");
        }
        for (String method : List.of("POST", "DELETE", "TRACE", "NONSENSE")) {
            String answer = last(ALIVE.replace("GET", method));
            Refusal.assertProblem(answer, "405", "method-not-allowed");
            assertThat(answer).contains("Allow: GET, HEAD, OPTIONS");
        }
        for (String metrics : List.of("/q/metrics", "/q/metrics/of")) {
            String picture = with("Accept: image/png").replace("/q/health/live", metrics);
            Refusal.assertProblem(last(picture), "406", "not-acceptable");
        }
        Refusal.assertProblem(last(ALIVE.replace("Host", "X-Host")), "400", "malformed-request");
    }

    @Test
    default void the_management_port_reads_no_body_to_speak_of() throws IOException {
        for (String length : List.of("2000", "20000000")) {
            String answer = last(with("Content-Length: " + length).replace("GET", "POST"));
            Refusal.assertProblem(answer, "413", "body-too-large");
            assertThat(answer).contains("Send no body");
        }
    }

    @Test
    default void what_a_client_does_wrong_is_not_the_failure_of_the_management_port() throws IOException {
        String expecting = with("Expect: x\r\nContent-Length: 2").replace("GET", "POST") + "{}";
        String breaking = with("Transfer-Encoding: chunked").replace("GET", "POST") + "zz\r\n";

        Refusal.assertProblem(last(with("Origin: foo")), "403", "malformed-request");
        Refusal.assertProblem(last(expecting), "417", "malformed-request");
        assertThat(last(breaking)).as("Hung up on, as at the other port").isEmpty();
    }

    /** Those that offer it, as many clients do, are answered in the one protocol that is spoken. */
    @Test
    default void an_offer_of_another_protocol_is_passed_over_at_the_management_port() throws IOException {
        String offer = "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__";
        try (RawClient client = RawClient.connectToManagement()) {
            assertThat(client.ask(with(offer))).startsWith("HTTP/1.1 200");
            assertThat(client.ask(ALIVE)).startsWith("HTTP/1.1 200");
        }
    }

    private static String with(String header) {
        return ALIVE.replace("Host", header + "\r\nHost");
    }

    private static String last(String request) throws IOException {
        try (RawClient client = RawClient.connectToManagement()) {
            client.send(request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
            return client.untilDropped();
        }
    }

    private static List<String> assertAll(Stream<RefusedRequest> refused) {
        return RefusedRequest.assertAll(refused, RawClient::connectToManagement);
    }
}
