package dev.lodestone.kit.testing.behaviour;

import static dev.lodestone.kit.testing.behaviour.Described.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
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

        JsonPath page = feed(calls.workspace(), "?limit=500").jsonPath();

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

        assertThat(feed(UUID.randomUUID(), "").jsonPath().getList("data")).isEmpty();
    }

    @Test
    default void another_service_reads_the_events_of_all() {
        UUID mine = makeEvent(UUID.randomUUID());
        UUID theirs = makeEvent(UUID.randomUUID());

        assertThat(walk(Tokens.ofService().bearer())).contains(mine.toString(), theirs.toString());
    }

    @Test
    default void a_reader_beside_busy_writers_misses_and_repeats_nothing() throws Exception {
        UUID workspace = UUID.randomUUID();
        List<String> written;
        List<String> read = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<List<String>>> writers = Stream.generate(() -> threads.submit(() -> makeEvents(workspace, 8)))
                    .limit(6)
                    .toList();
            String cursor = "";
            while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                cursor = readOn(workspace, cursor, read);
            }
            readOn(workspace, cursor, read);
            written = writers.stream()
                    .flatMap(writer -> Calls.ended(writer).stream())
                    .toList();
        }

        assertThat(read).doesNotHaveDuplicates();
        assertThat(read).isEqualTo(field(feed(workspace, "?limit=500"), "id"));
        assertThat(field(feed(workspace, "?limit=500"), "subject")).containsAll(written);
        assertThat(field(feed(workspace, "?limit=500"), "cursor").stream()
                        .map(Long::parseLong)
                        .toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    default void a_waiting_reader_is_answered_when_something_happens() {
        UUID workspace = UUID.randomUUID();
        makeEvent(workspace);
        String end = feed(workspace, "?limit=500").jsonPath().getString("nextCursor");
        long started = System.nanoTime();
        assertThat(feed(workspace, "?waitSeconds=1&after=" + end).jsonPath().getList("data"))
                .isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThan(Duration.ofMillis(900));

        CompletableFuture<Response> waiting =
                CompletableFuture.supplyAsync(() -> feed(workspace, "?waitSeconds=20&after=" + end));
        makeEvent(workspace);

        assertThat(waiting).succeedsWithin(Duration.ofSeconds(10));
        assertThat(waiting.join().jsonPath().getList("data")).isNotEmpty();
    }

    @Test
    default void a_reader_may_ask_for_some_types_only() {
        UUID workspace = UUID.randomUUID();
        makeEvent(workspace);
        String type = field(feed(workspace, "?limit=1"), "type").getFirst();
        String family = type.substring(0, type.indexOf('.')) + ".*";

        assertThat(field(feed(workspace, "?types=" + type), "type"))
                .isNotEmpty()
                .containsOnly(type);
        assertThat(field(feed(workspace, "?types=" + family), "type")).contains(type);
        assertThat(field(feed(workspace, "?types=nothing.happened"), "type")).isEmpty();
    }

    @Test
    default void a_wrong_place_or_size_in_the_feed_is_422() {
        assertProblem(feed(UUID.randomUUID(), "?after=x"), 422, "invalid-cursor");
        assertProblem(feed(UUID.randomUUID(), "?limit=501"), 422, "invalid-request");
        assertProblem(feed(UUID.randomUUID(), "?waitSeconds=21"), 422, "invalid-request");
    }

    private List<String> makeEvents(UUID workspace, int count) {
        return Stream.generate(() -> makeEvent(workspace).toString())
                .limit(count)
                .toList();
    }

    private static String readOn(UUID workspace, String cursor, List<String> read) {
        String place = cursor;
        boolean more = true;
        while (more) {
            JsonPath page = feed(workspace, "?limit=5" + (place.isEmpty() ? "" : "&after=" + place))
                    .jsonPath();
            read.addAll(page.getList("data.id", String.class));
            place = page.getString("nextCursor");
            more = page.getBoolean("hasMore");
        }
        return place;
    }

    private static List<String> walk(String bearer) {
        List<String> subjects = new ArrayList<>();
        String place = "0";
        boolean more = true;
        while (more) {
            JsonPath page = given().header("Authorization", bearer)
                    .get("/v1/events?limit=500&after=" + place)
                    .jsonPath();
            subjects.addAll(page.getList("data.subject", String.class));
            place = page.getString("nextCursor");
            more = page.getBoolean("hasMore");
        }
        return subjects;
    }

    private static List<String> field(Response page, String name) {
        return page.jsonPath().getList("data." + name, String.class);
    }

    private static Response feed(UUID workspace, String query) {
        return given().header(
                        "Authorization",
                        Tokens.in(workspace).scopes("audit:read").bearer())
                .get("/v1/events" + query);
    }
}
