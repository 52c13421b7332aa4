package dev.lodestone.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonFaultTest {
    record Order(Map<String, List<Integer>> amounts) {}

    @Test
    void a_pointer_escapes_what_has_a_meaning_in_pointers() {
        assertThat(pointer("{\"a/b~c\": 1}")).isEqualTo("/a~1b~0c");
        assertThat(pointer("{\"amounts\": {\"a/b\": [1, \"x\"]}}")).isEqualTo("/amounts/a~1b/1");
    }

    private static String pointer(String json) {
        JsonProcessingException fault = catchThrowableOfType(
                JsonProcessingException.class, () -> new ObjectMapper().readValue(json, Order.class));
        return JsonFault.of(fault).errors().getFirst().pointer();
    }
}
