package dev.lodestone.kit.testing.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** What is to be told to who sends this request. */
record RefusedRequest(String request, String status, String code) {
    private static final int LINE = 120;

    static RefusedRequest malformed(String request) {
        return new RefusedRequest(request, "400", "malformed-request");
    }

    /** What is no request line, and what would be one of another version, which nobody here speaks. */
    static Stream<RefusedRequest> noHttp(String path) {
        Stream<String> lines = Stream.of("hello", "\0\1\2?", "GET\r\n\r\n", "GET /\r\n\r\n");
        Stream<String> versions = Stream.of("HTTP/x.y", "FOO/7.3", "HTTP/9.9", "HTTP/1.2", "http/1.1", "HTTP/01.1")
                .map(version -> "GET " + path + " " + version + "\r\nHost: localhost");
        return Stream.concat(lines, versions).map(head -> malformed(head + "\r\n\r\n"));
    }

    /** The answers. All wait at once for the end of their connection: half a second each, one after the other. */
    static List<String> assertAll(Stream<RefusedRequest> refused, Door door) {
        List<CompletableFuture<String>> told = refused.map(request ->
                        CompletableFuture.supplyAsync(() -> request.assertTold(door), Thread::startVirtualThread))
                .toList();
        assertThat(told).allSatisfy(answer -> assertThatCode(answer::join).doesNotThrowAnyException());
        return told.stream().map(CompletableFuture::join).toList();
    }

    private String assertTold(Door door) {
        try (RawClient client = door.open()) {
            return Refusal.told(client, request, status, code);
        } catch (IOException failure) {
            throw new UncheckedIOException(shortened(), failure);
        } catch (AssertionError failure) {
            throw new AssertionError(shortened() + ": " + failure.getMessage(), failure);
        }
    }

    /** Without the bearer: it is long, and the same in all. */
    private String shortened() {
        String known = request.replaceFirst("Authorization: [^\r]*\r\n", "");
        return known.length() > LINE ? known.substring(0, LINE) + "..." : known;
    }

    interface Door {
        RawClient open() throws IOException;
    }
}
