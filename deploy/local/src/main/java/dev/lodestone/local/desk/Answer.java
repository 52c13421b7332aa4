package dev.lodestone.local.desk;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.process.LocalFailure;
import java.util.Optional;

/** What a service said to one request; status 0 means that it said nothing. */
public record Answer(String request, int status, JsonNode body, Optional<String> etag, Optional<String> location) {
    public static final int NONE = 0;

    public boolean isGood() {
        return status / 100 == 2;
    }

    /** Not a no: the same request may be sent again. */
    public boolean isTemporary() {
        return status == NONE || status == 429 || status == 503 || "request-in-flight".equals(code());
    }

    public String code() {
        return body.path("code").asText();
    }

    public Answer orFail() {
        if (isGood()) return this;
        throw new LocalFailure(toString());
    }

    @Override
    public String toString() {
        if (isGood()) return request + " answered " + status;
        if (status == NONE)
            return request + " got no answer: " + body.path("detail").asText();
        return request + " was answered by " + status + " " + code() + ": "
                + body.path("detail").asText(body.path("title").asText()) + errors();
    }

    private String errors() {
        StringBuilder text = new StringBuilder();
        for (JsonNode error : body.path("errors")) {
            String where = error.path("pointer").asText(error.path("parameter").asText());
            text.append("\n    ")
                    .append(where)
                    .append(": ")
                    .append(error.path("message").asText());
        }
        return text.toString();
    }
}
