package dev.lodestone.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    private final ObjectMapper json = new ObjectMapper();

    record Order(long cents, String text, boolean gift, List<String> tags) {}

    @BeforeEach
    void make_strict() {
        new StrictJson().customize(json);
    }

    @Test
    void reads_what_fits() throws JsonProcessingException {
        assertThat(json.readValue("{\"cents\":12,\"text\":\"a😀\",\"gift\":true,\"tags\":[\"x\"]}", Order.class))
                .isEqualTo(new Order(12, "a😀", true, List.of("x")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cents\":1.9}",
                "{\"cents\":\"12\"}",
                "{\"cents\":1e3}",
                "{\"cents\":null}",
                "{\"cents\":true}",
                "{\"cents\":9223372036854775808}",
                "{\"cents\":1,\"text\":7}",
                "{\"cents\":1,\"text\":true}",
                "{\"cents\":1,\"gift\":1}",
                "{\"cents\":1,\"gift\":\"true\"}",
                "{\"cents\":1,\"cents\":2}",
                "{\"cents\":1,\"surprise\":2}",
                "{\"cents\":1} trailing",
                "{\"cents\":1,\"text\":\"a\\u0000b\"}",
                "{\"cents\":1,\"text\":\"\\ud800\"}",
                "{\"cents\":1,\"text\":\"\\udc00\\ud800\"}",
                "{\"cents\":1,\"tags\":[\"\\ud83d\"]}"
            })
    void refuses_what_it_would_have_to_guess(String body) {
        assertThatThrownBy(() -> json.readValue(body, Order.class)).isInstanceOf(JsonProcessingException.class);
    }

    record Other(
            UUID id,
            LocalDate day,
            Instant time,
            Integer count,
            Double share,
            double part,
            Map<String, String> words) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"\"}",
                "{\"id\":\" \"}",
                "{\"id\":\"1-1-1-1-1\"}",
                "{\"id\":\"AZjA3gAAcACAAAAAAAAAAQ==\"}",
                "{\"day\":[2026,1,1]}",
                "{\"day\":\"\"}",
                "{\"day\":20454}",
                "{\"time\":1700000000}",
                "{\"time\":\"1700000000\"}",
                "{\"count\":\" \"}",
                "{\"count\":\"\"}",
                "{\"share\":\"NaN\"}",
                "{\"share\":1e999}",
                "{\"part\":-1e999}",
                "{\"part\":null}",
                "{\"words\":{\"a\\u0000b\":\"c\"}}",
                "{\"words\":{\"\\ud800\":\"c\"}}"
            })
    void refuses_values_in_another_form_than_theirs(String body) {
        assertThatThrownBy(() -> json.readValue(body, Other.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void reads_values_in_their_own_form() throws JsonProcessingException {
        String body = """
                {"id": "0198C0DE-0000-7000-8000-000000000001", "day": "2026-01-31", "time": "2026-01-31T10:00:00Z",
                 "count": 1, "share": 0.5, "part": 2, "words": {"a": "b"}}""";

        assertThat(json.readValue(body, Other.class))
                .isEqualTo(new Other(
                        UUID.fromString("0198c0de-0000-7000-8000-000000000001"),
                        LocalDate.of(2026, 1, 31),
                        Instant.parse("2026-01-31T10:00:00Z"),
                        1,
                        0.5,
                        2,
                        Map.of("a", "b")));
    }

    @Test
    void refuses_bodies_that_nest_too_deep() {
        String deep = "[".repeat(40) + "]".repeat(40);

        assertThatThrownBy(() -> json.readTree(deep)).isInstanceOf(JsonProcessingException.class);
    }
}
