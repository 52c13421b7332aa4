package dev.lodestone.kit.testing.behaviour;

import static dev.lodestone.kit.testing.behaviour.Described.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A list is walked page by page without a gap or a repetition, and only by cursors that it gave out itself. */
interface PageTests extends Described {

    @Test
    default void the_pages_together_hold_each_record_once() {
        Calls calls = new Calls(subject());
        List<String> created = createSome(calls, 5);

        List<String> seen = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 3; page++) {
            JsonPath answer = calls.list("?limit=2" + cursor).jsonPath();
            seen.addAll(answer.getList("data.id", String.class));
            assertThat(answer.getBoolean("hasMore")).isEqualTo(page < 2);
            cursor = "&cursor=" + answer.getString("nextCursor");
        }

        assertThat(cursor).isEqualTo("&cursor=null");
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(created);
        assertThat(seen).isEqualTo(calls.listedIds());
    }

    @Test
    default void a_page_links_to_the_next_one() {
        Calls calls = new Calls(subject());
        createSome(calls, 2);
        Response first = calls.list("?limit=1");

        String link = first.header("Link");

        assertThat(link).endsWith("; rel=\"next\"");
        Response next = calls.reader().urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>')));
        assertThat(next.jsonPath().getList("data"))
                .hasSize(1)
                .isNotEqualTo(first.jsonPath().getList("data"));
    }

    @Test
    default void a_record_created_meanwhile_does_not_shift_the_pages() {
        Calls calls = new Calls(subject());
        List<String> before = createSome(calls, 3);
        JsonPath first = calls.list("?limit=2").jsonPath();

        calls.create();
        JsonPath second =
                calls.list("?limit=2&cursor=" + first.getString("nextCursor")).jsonPath();

        List<String> seen = new ArrayList<>(first.getList("data.id", String.class));
        seen.addAll(second.getList("data.id", String.class));
        assertThat(seen).doesNotHaveDuplicates().containsAll(before);
    }

    @Test
    default void a_cursor_that_was_edited_is_422() {
        Calls calls = new Calls(subject());
        createSome(calls, 2);
        String cursor = calls.list("?limit=1").jsonPath().getString("nextCursor");
        int middle = cursor.length() / 2;
        char other = cursor.charAt(middle) == 'A' ? 'B' : 'A';
        String edited = cursor.substring(0, middle) + other + cursor.substring(middle + 1);

        assertProblem(calls.list("?limit=1&cursor=" + edited), 422, "invalid-cursor");
        assertProblem(calls.list("?limit=1&cursor=" + cursor.substring(2)), 422, "invalid-cursor");
        assertProblem(calls.list("?limit=1&cursor=nonsense"), 422, "invalid-cursor");
    }

    @Test
    default void a_cursor_of_another_workspace_is_422() {
        Calls calls = new Calls(subject());
        createSome(calls, 2);
        String cursor = calls.list("?limit=1").jsonPath().getString("nextCursor");

        assertProblem(new Calls(subject()).list("?limit=1&cursor=" + cursor), 422, "invalid-cursor");
    }

    @Test
    default void a_limit_outside_1_to_100_is_422() {
        Calls calls = new Calls(subject());

        for (String limit : List.of("0", "101", "-1", "x", "1.5", "99999999999999999999")) {
            assertProblem(calls.list("?limit=" + limit), 422, "invalid-request");
        }
        assertThat(calls.list("?limit=100").statusCode()).isEqualTo(200);
    }

    @Test
    default void an_empty_list_is_an_empty_page() {
        JsonPath page = new Calls(subject()).list("").jsonPath();

        assertThat(page.getList("data")).isEmpty();
        assertThat(page.getBoolean("hasMore")).isFalse();
    }

    private static List<String> createSome(Calls calls, int count) {
        return Stream.generate(() -> calls.create().jsonPath().getString("id"))
                .limit(count)
                .toList();
    }
}
