package dev.lodestone.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTimeTest {
    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    record Offer(Instant expiresAt) {}

    @BeforeEach
    void make_strict() {
        new StrictJson().customize(json);
    }

    @Test
    void reads_times_of_the_years_1970_to_9999() throws JsonProcessingException {
        assertThat(read("\"1970-01-01T00:00:00Z\"")).isEqualTo(new Offer(Instant.EPOCH));
        assertThat(read("\"2026-07-01T12:00:00.25+02:00\""))
                .isEqualTo(new Offer(Instant.parse("2026-07-01T10:00:00.25Z")));
        assertThat(read("\"9999-12-31T23:59:59Z\"")).isEqualTo(new Offer(Instant.parse("9999-12-31T23:59:59Z")));
        assertThat(read("null")).isEqualTo(new Offer(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1798761600000",
                "1798761600",
                "1798761600.5",
                "\"1798761600\"",
                "\"\"",
                "\"2026-07-01\"",
                "\"1969-12-31T23:59:59Z\"",
                "\"+10000-01-01T00:00:00Z\"",
                "\"+1000000000-12-31T23:59:59Z\"",
                "\"-1000000000-01-01T00:00:00Z\"",
                "[2026, 7, 1]",
                "true"
            })
    void refuses_other_times_with_their_place(String time) {
        assertThatThrownBy(() -> read(time))
                .isInstanceOfSatisfying(
                        JsonMappingException.class,
                        fault -> assertThat(fault.getPath())
                                .extracting(JsonMappingException.Reference::getFieldName)
                                .containsExactly("expiresAt"));
    }

    private Offer read(String time) throws JsonProcessingException {
        return json.readValue("{\"expiresAt\":" + time + "}", Offer.class);
    }
}
