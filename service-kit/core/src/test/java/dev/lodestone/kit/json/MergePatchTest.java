package dev.lodestone.kit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {
    private final ObjectMapper json = new ObjectMapper();

    /** Taken over from the table of examples in RFC 7396, those between objects. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a":"b"}               | {"a":"c"}                    | {"a":"c"}
            {"a":"b"}               | {"b":"c"}                    | {"a":"b","b":"c"}
            {"a":"b"}               | {"a":null}                   | {}
            {"a":"b","b":"c"}       | {"a":null}                   | {"b":"c"}
            {"a":["b"]}             | {"a":"c"}                    | {"a":"c"}
            {"a":"c"}               | {"a":["b"]}                  | {"a":["b"]}
            {"a":{"b":"c"}}         | {"a":{"b":"d","c":null}}     | {"a":{"b":"d"}}
            {"a":[{"b":"c"}]}       | {"a":[1]}                    | {"a":[1]}
            {"e":null}              | {"a":1}                      | {"e":null,"a":1}
            {}                      | {"a":{"bb":{"ccc":null}}}    | {"a":{"bb":{}}}
            """)
    void merges_as_the_standard_says(String target, String patch, String merged) throws JsonProcessingException {
        ObjectNode result = (ObjectNode) json.readTree(target);

        MergePatch.merge(result, (ObjectNode) json.readTree(patch));

        assertThat(result).isEqualTo(json.readTree(merged));
    }
}
