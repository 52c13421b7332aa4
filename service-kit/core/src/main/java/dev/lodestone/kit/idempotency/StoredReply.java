package dev.lodestone.kit.idempotency;

import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An answer given before, to be given again letter by letter. */
record StoredReply(int status, JsonObject headers, @Nullable String body) {

    /** The body is JSON text already; the writer passes text on as it is. */
    @SuppressWarnings("unchecked")
    <T> RestResponse<T> toResponse() {
        RestResponse.ResponseBuilder<Object> response = RestResponse.ResponseBuilder.create(status, null);
        if (body != null) {
            response.entity(body).type(MediaType.APPLICATION_JSON_TYPE);
        }
        headers.forEach(header -> response.header(header.getKey(), header.getValue()));
        return (RestResponse<T>) response.header("Idempotency-Replayed", "true").build();
    }
}
