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
    SILENT("", subject -> whileOthersAreServed(subject, "")),
    HALF_A_HEADER("", subject -> saying(halfAHead(subject))),
    /** Bytes keep coming here and below, so that the connection is never idle. */
    TRICKLING_HEADER_AFTER_AN_ANSWER("a", SlowClient::sayingHalfAHeadAfterAnAnswer),
    ANOTHER_PROTOCOL("a", subject -> saying(SlowClientTests.ANOTHER_PROTOCOL)),
    HALF_A_BODY("", subject -> whileOthersAreServed(subject, post(subject, 100) + "{\"half\":")),
    TRICKLING_BODY("1", subject -> saying(post(subject, 1_000_000))),
    TRICKLING_BODY_OF_NOBODY("1", subject -> saying(post(subject, 1_000_000).replaceFirst("Bearer", "Nobody"))),
    BODY_TO_MANAGEMENT("1", subject -> sayingToManagement(SlowClientTests.TO_MANAGEMENT)),
    BODY_OF_A_READ_TO_MANAGEMENT(
            "1", subject -> sayingToManagement(SlowClientTests.TO_MANAGEMENT.replace("POST", "GET"))),
    ANOTHER_PROTOCOL_TO_MANAGEMENT("1", subject -> sayingToManagement(SlowClientTests.ANOTHER_PROTOCOL));

    private static final Map<Class<?>, Map<SlowClient, CompletableFuture<String>>> TOLD = new ConcurrentHashMap<>();

    private final String meanwhile;
    private final Beginning beginning;

    SlowClient(String meanwhile, Beginning beginning) {
        this.meanwhile = meanwhile;
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
            RawClient client = beginning.of(subject);
            return CompletableFuture.supplyAsync(() -> untilDropped(client), Thread::startVirtualThread);
        } catch (IOException | AssertionError failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private String untilDropped(RawClient client) {
        try (client) {
            return client.trickleUntilDropped(meanwhile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static RawClient saying(String text) throws IOException {
        return saying(text, RawClient.connect());
    }

    private static RawClient sayingToManagement(String text) throws IOException {
        return saying(text, RawClient.connectToManagement());
    }

    private static RawClient saying(String text, RawClient client) throws IOException {
        client.send(text);
        return client;
    }

    private static RawClient sayingHalfAHeadAfterAnAnswer(Subject subject) throws IOException {
        RawClient client = RawClient.connect();
        assertThat(client.ask(get(subject))).startsWith("HTTP/1.1 200");
        return saying(halfAHead(subject), client);
    }

    private static RawClient whileOthersAreServed(Subject subject, String text) throws IOException {
        RawClient client = saying(text);
        try (RawClient other = RawClient.connect()) {
            long asked = System.nanoTime();

            assertThat(other.ask(get(subject))).startsWith("HTTP/1.1 200");
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(10));
        }
        return client;
    }

    private interface Beginning {
        RawClient of(Subject subject) throws IOException;
    }
}
