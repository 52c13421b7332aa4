package dev.lodestone.kit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.kit.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorSealTest {
    private final CursorSeal seal = new CursorSeal("a secret of this test");

    @Test
    void gives_back_the_sort_key_it_was_closed_with() {
        String cursor = seal.close(List.of("2026-01-01T00:00:00Z", "ümläut \"quoted\""), "/v1/things?");

        assertThat(seal.open(cursor, "/v1/things?")).containsExactly("2026-01-01T00:00:00Z", "ümläut \"quoted\"");
    }

    @Test
    void refuses_a_cursor_of_another_list() {
        String cursor = seal.close(List.of("1"), "/v1/things?status=open");

        assertThatThrownBy(() -> seal.open(cursor, "/v1/things?status=closed")).isInstanceOf(ProblemException.class);
    }

    @Test
    void refuses_a_cursor_signed_with_another_secret() {
        String cursor = new CursorSeal("another secret").close(List.of("1"), "/v1/things?");

        assertThatThrownBy(() -> seal.open(cursor, "/v1/things?")).isInstanceOf(ProblemException.class);
    }

    @Test
    void refuses_a_cursor_with_any_character_changed() {
        String cursor = seal.close(List.of("41"), "/v1/things?");

        for (int i = 0; i < cursor.length() - 1; i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
            assertThatThrownBy(() -> seal.open(changed, "/v1/things?")).isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void refuses_what_was_never_a_cursor(String text) {
        assertThatThrownBy(() -> seal.open(text, "/v1/things?")).isInstanceOf(ProblemException.class);
    }
}
