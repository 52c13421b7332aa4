package dev.lodestone.campaign.brief;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.Map;

/** Records kept whole in a JSON column. */
final class JsonColumns {
    private final ObjectMapper mapper;

    JsonColumns(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    JsonObject write(Object value) {
        return new JsonObject(mapper.convertValue(value, new TypeReference<Map<String, Object>>() {}));
    }

    <T> T read(Row row, String column, Class<T> type) {
        return mapper.convertValue(row.getJsonObject(column).getMap(), type);
    }
}
