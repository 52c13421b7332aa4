package dev.lodestone.kit.database;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Records kept whole in a JSON column. */
@ApplicationScoped
public class JsonColumns {
    private final ObjectMapper mapper;

    JsonColumns(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public JsonObject write(Object value) {
        return new JsonObject(mapper.convertValue(value, new TypeReference<Map<String, Object>>() {}));
    }

    public <T> T read(JsonObject stored, Class<T> type) {
        return mapper.convertValue(stored.getMap(), type);
    }
}
