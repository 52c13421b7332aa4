package dev.lodestone.kit.testing.edge;

import static dev.lodestone.kit.testing.edge.RawRequest.get;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.behaviour.Subject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot be read costs little, and leaves nothing behind. */
public interface UnreadableHeadTests {
    Subject subject();

    /** It was never going to be a request: the time of a body, half a minute, is not for it. */
    @Test
    default void what_is_no_http_is_let_go_soon_after_its_answer() throws IOException {
        long sent = System.nanoTime();

        refused("hello\r\n\r\n");

        assertThat(Duration.ofNanos(System.nanoTime() - sent)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    default void a_path_that_is_made_up_has_no_series_of_its_own() throws IOException {
        String invented = "/v1/invented-" + System.nanoTime();
        for (String path : List.of(invented + "?q=%", invented + "1".repeat(10_000))) {
            refused(get(subject(), path));
        }
        refused(get(subject(), invented).replaceFirst("Host", "Content-Length: abc\r\nHost"));

        String metrics;
        try (RawClient scraper = RawClient.connectToManagement()) {
            scraper.send("GET /q/metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            metrics = scraper.untilDropped();
        }
        assertThat(metrics).contains("uri=\"/bad-request\"").doesNotContain(invented);
    }

    private static void refused(String request) throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(request);

            assertThat(client.untilDropped()).contains("application/problem+json");
            client.sendUntilClosed("1");
        }
    }
}
