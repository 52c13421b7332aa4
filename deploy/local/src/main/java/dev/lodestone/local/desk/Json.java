package dev.lodestone.local.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** JSON trees: the driver speaks the wire format itself, as a partner without our classes would. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array(Collection<? extends JsonNode> items) {
        return MAPPER.createArrayNode().addAll(items);
    }

    public static ObjectNode money(long amount, String currency) {
        return object().put("amount", amount).put("currency", currency);
    }

    public static JsonNode parse(String text) {
        if (text.isBlank()) return MissingNode.getInstance();
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            return object().put("code", "not-json").put("detail", text.substring(0, Math.min(200, text.length())));
        }
    }

    public static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    public static UUID id(JsonNode holder, String name) {
        return UUID.fromString(holder.path(name).asText());
    }
}
