package dev.lodestone.kit.testing.behaviour;

import static dev.lodestone.kit.testing.behaviour.Described.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.Tokens;
import dev.lodestone.kit.testing.probe.Feed;
import dev.lodestone.kit.testing.probe.LateWriter;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The feed tells each event once, in an order that never changes, and misses none of a writer that was slow to commit. */
interface FeedTests extends Described {

    @Test
    default void an_event_is_told_with_its_subject_workspace_and_request() {
        Calls calls = new Calls(subject());
        UUID about = makeEvent(calls.workspace());

        JsonPath page = Feed.page(calls.workspace(), "?limit=500").jsonPath();
        List<Map<String, Object>> events = page.getList("data");
        assertThat(events)
                .anySatisfy(event -> assertThat(event)
                        .containsEntry("subject", about.toString())
                        .containsEntry("workspaceId", calls.workspace().toString())
                        .containsKeys("id", "type", "occurredAt", "requestId", "data"));
        assertThat(events).isNotEmpty();
        assertThat(page.getString("nextCursor")).isEqualTo(events.getLast().get("cursor"));
    }

    @Test
    default void a_workspace_does_not_read_the_events_of_another() {
        makeEvent(UUID.randomUUID());

        assertThat(Feed.page(UUID.randomUUID(), "").jsonPath().getList("data")).isEmpty();
    }

    @Test
    default void another_service_reads_the_events_of_all() {
        UUID one = makeEvent(UUID.randomUUID());
        UUID two = makeEvent(UUID.randomUUID());
        assertThat(Feed.subjects(Tokens.ofService().bearer())).contains(one.toString(), two.toString());
    }

    @Test
    default void a_reader_beside_busy_writers_misses_and_repeats_nothing() throws Exception {
        UUID workspace = UUID.randomUUID();
        List<String> written;
        List<String> read = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<List<String>>> writers = Stream.generate(() -> threads.submit(
                            () -> Stream.generate(() -> makeEvent(workspace).toString())
                                    .limit(8)
                                    .toList()))
                    .limit(6)
                    .toList();
            String cursor = "";
            while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                cursor = Feed.readOn(workspace, cursor, read);
            }
            Feed.readOn(workspace, cursor, read);
            written = writers.stream()
                    .flatMap(writer -> Calls.ended(writer).stream())
                    .toList();
        }

        assertThat(read).doesNotHaveDuplicates();
        assertThat(read).isEqualTo(Feed.field(Feed.page(workspace, "?limit=500"), "id"));
        assertThat(Feed.field(Feed.page(workspace, "?limit=500"), "subject")).containsAll(written);
        assertThat(Feed.field(Feed.page(workspace, "?limit=500"), "cursor").stream()
                        .map(Long::parseLong)
                        .toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    default void a_writer_that_commits_late_is_not_missed() throws SQLException {
        UUID workspace = UUID.randomUUID();
        UUID late = UUID.randomUUID();
        List<String> read = new ArrayList<>();
        try (LateWriter writer = LateWriter.append(workspace, late)) {
            UUID early = makeEvent(workspace);
            String place = Feed.readOn(workspace, "", read);
            assertThat(Feed.field(Feed.page(workspace, "?limit=500"), "subject"))
                    .contains(early.toString())
                    .doesNotContain(late.toString());

            writer.commit();
            Feed.readOn(workspace, place, read);
        }

        assertThat(Feed.field(Feed.page(workspace, "?limit=500"), "subject")).contains(late.toString());
        assertThat(read).isEqualTo(Feed.field(Feed.page(workspace, "?limit=500"), "id"));
    }

    @Test
    default void a_waiting_reader_is_answered_when_something_happens() {
        UUID workspace = UUID.randomUUID();
        makeEvent(workspace);
        String end = Feed.page(workspace, "?limit=500").jsonPath().getString("nextCursor");
        long started = System.nanoTime();
        assertThat(Feed.page(workspace, "?waitSeconds=1&after=" + end)
                        .jsonPath()
                        .getList("data"))
                .isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThan(Duration.ofMillis(900));

        CompletableFuture<Response> waiting =
                CompletableFuture.supplyAsync(() -> Feed.page(workspace, "?waitSeconds=20&after=" + end));
        makeEvent(workspace);

        assertThat(waiting).succeedsWithin(Duration.ofSeconds(10));
        assertThat(waiting.join().jsonPath().getList("data")).isNotEmpty();
    }

    @Test
    default void a_reader_may_ask_for_some_types_only() {
        UUID workspace = UUID.randomUUID();
        makeEvent(workspace);
        String type = Feed.field(Feed.page(workspace, "?limit=1"), "type").getFirst();
        String family = type.substring(0, type.indexOf('.')) + ".*";

        assertThat(Feed.field(Feed.page(workspace, "?types=" + type), "type"))
                .isNotEmpty()
                .containsOnly(type);
        assertThat(Feed.field(Feed.page(workspace, "?types=" + family), "type")).contains(type);
        assertThat(Feed.field(Feed.page(workspace, "?types=nothing.happened"), "type"))
                .isEmpty();
    }

    @Test
    default void a_wrong_place_or_size_in_the_feed_is_422() {
        assertProblem(Feed.page(UUID.randomUUID(), "?after=x"), 422, "invalid-cursor");
        assertProblem(Feed.page(UUID.randomUUID(), "?limit=501"), 422, "invalid-request");
        assertProblem(Feed.page(UUID.randomUUID(), "?waitSeconds=21"), 422, "invalid-request");
    }
}
