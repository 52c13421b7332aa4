package dev.lodestone.kit.testing.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.Tokens;
import dev.lodestone.kit.testing.behaviour.Subject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sends slowly, too much or what cannot be read is dropped in time or told so; nobody else notices. */
interface SlowClientTests {
    String SETTINGS = "\0\0\0\4\0\0\0\0\0";
    /** Says that 4096 bytes follow. */
    String HALF_A_HEADERS_FRAME = "\0\20\0\1\4\0\0\0\1";

    Subject subject();

    @Test
    default void a_client_that_says_nothing_is_dropped_while_others_are_served() throws IOException {
        try (RawClient client = RawClient.connect()) {
            assertThat(Visitor.of(subject()).list().status()).isEqualTo(200);

            assertThat(client.untilDropped()).isEmpty();
        }
    }

    @Test
    default void half_a_header_is_dropped() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(halfAHead());

            assertThat(client.untilDropped()).isEmpty();
        }
    }

    /** Bytes keep coming here and below, so that the connection is never idle. */
    @Test
    default void a_header_that_trickles_is_dropped_also_after_an_answer() throws IOException {
        try (RawClient client = RawClient.connect()) {
            assertThat(client.ask(get(subject().path()))).startsWith("HTTP/1.1 200");
            client.send(halfAHead());

            assertThat(client.trickleUntilDropped("a")).isEmpty();
        }
    }

    /** HTTP/2 could go on for ever, frame by frame. Who speaks it is answered in words, and dropped. */
    @Test
    default void another_protocol_is_not_begun() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + SETTINGS + HALF_A_HEADERS_FRAME);

            assertThat(client.trickleUntilDropped("a")).startsWith("HTTP/");
        }
    }

    @Test
    default void half_a_body_is_dropped_while_others_are_served() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(post(100) + "{\"half\":");
            assertThat(Visitor.of(subject()).list().took()).isLessThan(Duration.ofSeconds(10));

            assertToldTheTime(client.untilDropped());
        }
    }

    @Test
    default void a_body_that_trickles_is_dropped() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(post(1_000_000));

            assertToldTheTime(client.trickleUntilDropped("1"));
        }
    }

    @Test
    default void a_body_that_trickles_after_its_refusal_is_dropped() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(post(1_000_000).replaceFirst("Bearer", "Nobody"));

            assertThat(client.trickleUntilDropped("1")).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    default void a_body_that_trickles_after_a_refusal_at_the_edge_is_dropped() throws IOException {
        String slow = post(1_000_000);
        String longHeader = "X-Long: " + "x".repeat(20_000) + "\r\nHost";
        assertRefused(post(5_000_000), "413", "body-too-large");
        assertRefused(slow.replaceFirst(" HTTP", "1".repeat(10_000) + " HTTP"), "414", "uri-too-long");
        assertRefused(slow.replaceFirst("Host", longHeader), "431", "headers-too-large");
        assertRefused(slow.replaceFirst(" HTTP", "?q=% HTTP"), "400", "malformed-request");
        assertRefused(slow.replaceFirst(" /", " "), "404", "not-found");
    }

    private static void assertToldTheTime(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 408").contains("application/problem+json", "request-timeout");
    }

    @Test
    default void too_long_a_header_is_431() throws IOException {
        String head = "GET /v1/events HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n";
        assertRefused(head, "431", "headers-too-large");
    }

    @Test
    default void too_long_a_url_is_414() throws IOException {
        assertRefused(get("/v1/events?after=" + "1".repeat(10_000)), "414", "uri-too-long");
    }

    @Test
    default void a_malformed_url_is_400() throws IOException {
        for (String end : List.of("?q=100%", "?q=%zz", "?q=a|b", "?q={x}", "/%zz", "/abc%")) {
            assertRefused(get(subject().path() + end), "400", "malformed-request");
        }
    }

    private static void assertRefused(String request, String status, String code) throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(request);

            assertThat(client.trickleUntilDropped("1"))
                    .as(request)
                    .startsWith("HTTP/1.1 " + status)
                    .contains("application/problem+json", code)
                    .containsIgnoringCase("X-Request-Id:");
        }
    }

    private String halfAHead() {
        return "GET " + subject().path() + " HTTP/1.1\r\nHost: localhost\r\nAuthoriz";
    }

    private String get(String path) {
        return head("GET", path, subject().readScope()) + "\r\n";
    }

    private String post(int length) {
        return head("POST", subject().path(), subject().writeScope())
                + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static String head(String method, String path, String scope) {
        String bearer = Tokens.in(UUID.randomUUID()).scopes(scope).bearer();
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + bearer + "\r\n";
    }
}
