package dev.lodestone.kit.testing.edge;

import static dev.lodestone.kit.testing.edge.RawRequest.get;
import static dev.lodestone.kit.testing.edge.RawRequest.post;
import static dev.lodestone.kit.testing.edge.RefusedRequest.malformed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.behaviour.Subject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who sends too much or what cannot be read is told so in words, and dropped. */
public interface RefusedRequestTests {
    Subject subject();

    @Test
    default void a_body_that_trickles_after_a_refusal_at_the_edge_is_dropped() {
        String slow = post(subject(), 1_000_000);
        assertAll(Stream.of(
                new RefusedRequest(post(subject(), 5_000_000), "413", "body-too-large"),
                new RefusedRequest(slow.replaceFirst(" HTTP", "1".repeat(10_000) + " HTTP"), "414", "uri-too-long"),
                new RefusedRequest(with(slow, "X-Long: " + "x".repeat(20_000)), "431", "headers-too-large"),
                malformed(slow.replaceFirst(" HTTP", "?q=% HTTP")),
                new RefusedRequest(slow.replaceFirst(" /", " "), "404", "not-found")));
    }

    @Test
    default void too_long_a_header_is_431() throws IOException {
        assertRefused(with(get(subject()), "X-Long: " + "x".repeat(20_000)), "431", "headers-too-large");
    }

    @Test
    default void too_long_a_url_is_414() throws IOException {
        assertRefused(get(subject(), "/v1/events?after=" + "1".repeat(10_000)), "414", "uri-too-long");
    }

    @Test
    default void a_malformed_url_is_400() {
        assertAll(Stream.of("?q=100%", "?q=%zz", "?q=a|b", "?q={x}", "/%zz", "/abc%")
                .map(end -> malformed(get(subject(), subject().path() + end))));
    }

    /** Far beyond what the service reads: it has to be told although the client is still sending. */
    @Test
    default void a_head_without_end_is_told_its_limit() {
        assertAll(Stream.of(
                new RefusedRequest(get(subject(), "/v1/" + "1".repeat(1_000_000)), "414", "uri-too-long"),
                new RefusedRequest(
                        with(get(subject()), "X-Long: " + "x".repeat(1_000_000)), "431", "headers-too-large"),
                new RefusedRequest(
                        with(get(subject()), "X: x\r\n".repeat(200_000) + "X: x"), "431", "headers-too-large")));
    }

    @Test
    default void a_length_that_is_no_number_is_400() {
        List<String> answers = assertAll(Stream.of("abc", "-1", "1.5", "1, 2", "9999999999999999999999", "0x10", "")
                .map(length -> malformed(with(get(subject()), "Content-Length: " + length))));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer)
                        .contains("Send one Content-Length", '"' + subject().path() + '"'));
    }

    @Test
    default void two_lengths_are_400() throws IOException {
        String answer = assertRefused(with(post(subject(), 2), "Content-Length: 3") + "{}", "400", "malformed-request");

        assertThat(answer).contains("Send one Content-Length");
    }

    /** Whoever stands in front may see the end of such a request elsewhere, and what follows it is no request then. */
    @Test
    default void a_transfer_that_leaves_the_end_open_is_400_and_nothing_behind_it_is_answered() {
        String next = get(subject());
        Stream<String> codings = Stream.of(
                        "identity", "gzip", "gzip, chunked", "xchunked", "chunked, identity", "\u000bchunked")
                .map(coding -> with(next, "Transfer-Encoding: " + coding));
        String twice = with(with(next, "Transfer-Encoding: identity"), "Transfer-Encoding: chunked");
        String old = with(next, "Transfer-Encoding: chunked").replaceFirst("HTTP/1.1", "HTTP/1.0");
        String nowhere = with(next, "Transfer-Encoding: identity").replaceFirst(" /", " ");

        List<String> answers = assertAll(
                Stream.concat(codings, Stream.of(twice, old, nowhere)).map(request -> malformed(request + next)));

        assertThat(answers).noneMatch(answer -> answer.contains("HTTP/1.1 200"));
    }

    /** Whoever stands in front may have believed the other one. */
    @Test
    default void a_request_that_tells_its_end_in_two_ways_is_400_and_nothing_behind_it_is_answered()
            throws IOException {
        String length = "Content-Length: 2";
        String chunked = "Transfer-Encoding: chunked";
        for (String both : List.of(length + "\r\n" + chunked, chunked + "\r\n" + length)) {
            String head = post(subject(), 2).replace(length, both);
            String answer = assertRefused(head + "2\r\n{}\r\n0\r\n\r\n" + get(subject()), "400", "malformed-request");
            assertThat(answer).containsOnlyOnce("X-Request-Id:");
        }
    }

    @Test
    default void what_stands_before_such_a_transfer_is_answered_and_what_stands_behind_it_is_not() throws IOException {
        String good = get(subject());
        try (RawClient client = RawClient.connect()) {
            client.send(good + with(good, "Transfer-Encoding: identity") + good);

            String answers = client.untilDropped();
            assertThat(answers).startsWith("HTTP/1.1 200").contains("HTTP/1.1 400");
            assertThat(answers.split("HTTP/1.1 200")).hasSize(2);
        }
    }

    @Test
    default void what_is_no_http_is_400() {
        Stream<RefusedRequest> headers = Stream.of("No colon", "Bad\0Name: x", "X-Bad: a\0b")
                .map(header -> malformed(with(get(subject()), header)));

        assertAll(Stream.concat(RefusedRequest.noHttp("/openapi"), headers));
    }

    @Test
    default void what_is_no_http_waits_for_the_answer_before_it() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(get(subject()) + with(get(subject()), "Content-Length: abc"));

            String answers = client.untilDropped();
            assertThat(answers).startsWith("HTTP/1.1 200").contains("HTTP/1.1 400");
        }
    }

    private static String with(String request, String header) {
        return request.replaceFirst("Host", header.replace("$", "") + "\r\nHost");
    }

    /** The answer, after which the connection is closed for good. */
    private static String assertRefused(String request, String status, String code) throws IOException {
        try (RawClient client = RawClient.connect()) {
            return Refusal.told(client, request, status, code);
        }
    }

    private static List<String> assertAll(Stream<RefusedRequest> refused) {
        return RefusedRequest.assertAll(refused, RawClient::connect);
    }
}
