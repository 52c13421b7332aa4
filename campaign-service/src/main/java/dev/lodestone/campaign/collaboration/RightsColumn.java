package dev.lodestone.campaign.collaboration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.json.JsonObject;

/** Usage rights as their column keeps them; an empty object grants nothing. */
final class RightsColumn {
    private final ObjectMapper json;

    RightsColumn(ObjectMapper json) {
        this.json = json;
    }

    UsageRights read(JsonObject stored) {
        try {
            return stored.isEmpty() ? UsageRights.NONE : json.readValue(stored.encode(), UsageRights.class);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    JsonObject write(UsageRights rights) {
        try {
            return new JsonObject(json.writeValueAsString(rights));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
