package dev.lodestone.kit.testing.edge;

import static dev.lodestone.kit.testing.edge.RawRequest.get;
import static dev.lodestone.kit.testing.edge.RawRequest.halfAHead;
import static dev.lodestone.kit.testing.edge.RawRequest.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.behaviour.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who sends slowly is dropped in time; nobody else notices. */
public interface SlowClientTests {
    String SETTINGS = "\0\0\0\4\0\0\0\0\0";
    /** Says that 4096 bytes follow. */
    String HALF_A_HEADERS_FRAME = "\0\20\0\1\4\0\0\0\1";

    String ANOTHER_PROTOCOL = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + SETTINGS + HALF_A_HEADERS_FRAME;

    Subject subject();

    @Test
    default void a_client_that_says_nothing_is_dropped_while_others_are_served() throws IOException {
        try (RawClient client = RawClient.connect()) {
            assertOthersAreServed();

            assertThat(client.untilDropped()).isEmpty();
        }
    }

    @Test
    default void half_a_header_is_dropped() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(halfAHead(subject()));

            assertThat(client.untilDropped()).isEmpty();
        }
    }

    /** Bytes keep coming here and below, so that the connection is never idle. */
    @Test
    default void a_header_that_trickles_is_dropped_also_after_an_answer() throws IOException {
        try (RawClient client = RawClient.connect()) {
            assertThat(client.ask(get(subject()))).startsWith("HTTP/1.1 200");
            client.send(halfAHead(subject()));

            assertThat(client.trickleUntilDropped("a")).isEmpty();
        }
    }

    /** HTTP/2 could go on for ever, frame by frame. Who speaks it is answered in words, and dropped. */
    @Test
    default void another_protocol_is_not_begun() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(ANOTHER_PROTOCOL);

            assertThat(client.trickleUntilDropped("a")).startsWith("HTTP/");
        }
    }

    @Test
    default void half_a_body_is_dropped_while_others_are_served() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(post(subject(), 100) + "{\"half\":");
            assertOthersAreServed();

            assertToldTheTime(client.untilDropped());
        }
    }

    @Test
    default void a_body_that_trickles_is_dropped() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(post(subject(), 1_000_000));

            assertToldTheTime(client.trickleUntilDropped("1"));
        }
    }

    @Test
    default void a_body_that_trickles_after_its_refusal_is_dropped() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(post(subject(), 1_000_000).replaceFirst("Bearer", "Nobody"));

            assertThat(client.trickleUntilDropped("1")).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    default void a_body_or_another_protocol_that_trickles_to_the_management_port_is_dropped() {
        String head = "POST /q/health/live HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n";

        List<CompletableFuture<String>> told = Stream.of(head, head.replace("POST", "GET"), ANOTHER_PROTOCOL)
                .map(begun -> CompletableFuture.supplyAsync(() -> toldBeforeDropped(begun), Thread::startVirtualThread))
                .toList();

        assertThat(told).extracting(CompletableFuture::join).noneMatch(answer -> answer.contains("HTTP/1.1 5"));
    }

    private static String toldBeforeDropped(String begun) {
        try (RawClient client = RawClient.connectToManagement()) {
            client.send(begun);
            return client.trickleUntilDropped("1");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void assertToldTheTime(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 408").contains("application/problem+json", "request-timeout");
    }

    private void assertOthersAreServed() throws IOException {
        try (RawClient other = RawClient.connect()) {
            long asked = System.nanoTime();

            assertThat(other.ask(get(subject()))).startsWith("HTTP/1.1 200");
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(10));
        }
    }
}
