package dev.lodestone.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.workspace.Caller;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofSeconds(10);

    private final UUID workspace = UUID.randomUUID();
    private final Waiting waiting = new Waiting(InstantSource.system());

    @Test
    void a_reader_is_woken_by_what_happens_in_its_own_workspace_only() {
        CompletableFuture<Void> news = newsOf(waiting.begin(caller("audit:read"), LONG));

        waiting.wake(Set.of(UUID.randomUUID()));
        assertThat(news).isNotDone();

        waiting.wake(Set.of(workspace));
        assertThat(news).succeedsWithin(SOON);
    }

    @Test
    void another_service_is_woken_by_what_happens_anywhere() {
        CompletableFuture<Void> news = newsOf(waiting.begin(caller("service"), LONG));

        waiting.wake(Set.of(UUID.randomUUID()));

        assertThat(news).succeedsWithin(SOON);
    }

    @Test
    void what_happens_while_a_reader_looks_is_news_to_it() {
        Waiting.Reader reader = waiting.begin(caller("audit:read"), LONG);
        assertThat(next(reader)).as("the first look").succeedsWithin(SOON);

        waiting.wake(Set.of(workspace));

        assertThat(next(reader)).succeedsWithin(SOON);
        assertThat(next(reader)).isNotDone();
    }

    @Test
    void who_is_not_woken_looks_once_more_when_the_time_is_over() {
        Waiting.Reader reader = waiting.begin(caller("audit:read"), Duration.ofMillis(50));

        assertThat(newsOf(reader)).succeedsWithin(SOON);
        assertThat(reader.goesOn()).isFalse();
    }

    @Test
    void a_service_that_is_asked_to_stop_lets_nobody_wait() {
        Waiting.Reader before = waiting.begin(caller("audit:read"), LONG);
        CompletableFuture<Void> news = newsOf(before);
        assertThat(before.goesOn()).isTrue();

        waiting.stop(new ShutdownDelayInitiatedEvent());

        assertThat(news).succeedsWithin(SOON);
        assertThat(before.goesOn()).isFalse();
        assertThat(waiting.begin(caller("audit:read"), LONG).goesOn()).isFalse();
    }

    @Test
    void nobody_waits_when_all_have_been_answered() {
        Waiting.Reader reader = waiting.begin(caller("audit:read"), LONG);
        assertThat(waiting.isEmpty()).isFalse();

        reader.end();

        assertThat(waiting.isEmpty()).isTrue();
    }

    /** After the first look, which does not wait. */
    private static CompletableFuture<Void> newsOf(Waiting.Reader reader) {
        assertThat(next(reader)).succeedsWithin(SOON);
        return next(reader);
    }

    private static CompletableFuture<Void> next(Waiting.Reader reader) {
        return reader.news().subscribeAsCompletionStage();
    }

    private Caller caller(String scope) {
        return new Caller(workspace, "ana", Set.of(scope), Optional.empty(), "request");
    }
}
