package dev.lodestone.kit.testing.edge;

import static dev.lodestone.kit.testing.edge.RawRequest.get;
import static dev.lodestone.kit.testing.edge.RawRequest.halfAHead;
import static dev.lodestone.kit.testing.edge.RawRequest.post;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.behaviour.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who begins in some way, and then sends a byte now and then, or none. */
enum SlowClient {
    SILENT("", (client, subject) -> whileOthersAreServed(client, subject, "")),
    HALF_A_HEADER("", (client, subject) -> client.send(halfAHead(subject))),
    /** Bytes keep coming here and below, so that the connection is never idle. */
    TRICKLING_HEADER_AFTER_AN_ANSWER("a", SlowClient::sayHalfAHeadAfterAnAnswer),
    ANOTHER_PROTOCOL("a", saying(SlowClientTests.ANOTHER_PROTOCOL)),
    HALF_A_BODY("", (client, subject) -> whileOthersAreServed(client, subject, post(subject, 100) + "{\"half\":")),
    TRICKLING_BODY("1", (client, subject) -> client.send(post(subject, 1_000_000))),
    TRICKLING_BODY_OF_NOBODY("1", SlowClient::sayTheBodyOfNobody),
    BODY_TO_MANAGEMENT("1", RawClient::connectToManagement, saying(SlowClientTests.TO_MANAGEMENT)),
    BODY_OF_A_READ_TO_MANAGEMENT(
            "1", RawClient::connectToManagement, saying(SlowClientTests.TO_MANAGEMENT.replace("POST", "GET"))),
    LARGE_BODY_TO_MANAGEMENT(
            "1", RawClient::connectToManagement, saying(SlowClientTests.TO_MANAGEMENT.replace("1000", "1000000"))),
    ANOTHER_PROTOCOL_TO_MANAGEMENT("1", RawClient::connectToManagement, saying(SlowClientTests.ANOTHER_PROTOCOL));

    private static final Map<Class<?>, Map<SlowClient, CompletableFuture<String>>> TOLD = new ConcurrentHashMap<>();

    private final String meanwhile;
    private final RefusedRequest.Door door;
    private final Beginning beginning;

    SlowClient(String meanwhile, Beginning beginning) {
        this(meanwhile, RawClient::connect, beginning);
    }

    SlowClient(String meanwhile, RefusedRequest.Door door, Beginning beginning) {
        this.meanwhile = meanwhile;
        this.door = door;
        this.beginning = beginning;
    }

    /** What it was told before it was dropped. */
    String told(SlowClientTests tests) {
        return requireNonNull(all(tests).get(this)).join();
    }

    /**
     * All begin when they are first asked for, and then wait at once, beside whatever else is tested: one after the other
     * they took half a minute of each service's tests.
     */
    static Map<SlowClient, CompletableFuture<String>> all(SlowClientTests tests) {
        return TOLD.computeIfAbsent(tests.getClass(), first -> beginAll(tests.subject()));
    }

    private static Map<SlowClient, CompletableFuture<String>> beginAll(Subject subject) {
        return Arrays.stream(values()).collect(Collectors.toMap(Function.identity(), client -> client.begin(subject)));
    }

    private CompletableFuture<String> begin(Subject subject) {
        try {
            RawClient client = begun(subject);
            return CompletableFuture.supplyAsync(() -> untilDropped(client), Thread::startVirtualThread);
        } catch (IOException | AssertionError failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private RawClient begun(Subject subject) throws IOException {
        RawClient client = door.open();
        try {
            beginning.on(client, subject);
            return client;
        } catch (IOException | AssertionError failure) {
            client.close();
            throw failure;
        }
    }

    private String untilDropped(RawClient client) {
        try (client) {
            return client.trickleUntilDropped(meanwhile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Beginning saying(String text) {
        return (client, subject) -> client.send(text);
    }

    private static void sayHalfAHeadAfterAnAnswer(RawClient client, Subject subject) throws IOException {
        assertThat(client.ask(get(subject))).startsWith("HTTP/1.1 200");
        client.send(halfAHead(subject));
    }

    /** The first refusal of a service that has just started may take longer than a body has. */
    private static void sayTheBodyOfNobody(RawClient client, Subject subject) throws IOException {
        try (RawClient first = RawClient.connect()) {
            assertThat(first.ask(ofNobody(get(subject)))).startsWith("HTTP/1.1 401");
        }
        client.send(ofNobody(post(subject, 1_000_000)));
    }

    private static String ofNobody(String request) {
        return request.replaceFirst("Bearer", "Nobody");
    }

    private static void whileOthersAreServed(RawClient client, Subject subject, String text) throws IOException {
        client.send(text);
        try (RawClient other = RawClient.connect()) {
            long asked = System.nanoTime();

            assertThat(other.ask(get(subject))).startsWith("HTTP/1.1 200");
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(10));
        }
    }

    private interface Beginning {
        void on(RawClient client, Subject subject) throws IOException;
    }
}
