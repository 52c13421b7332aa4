package dev.lodestone.kit.idempotency;

import dev.lodestone.kit.concurrency.Preconditions;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a write answers, whole enough to be kept and given again: status, body and the headers that belong to it. */
public record Reply<T>(int status, @Nullable T body, Map<String, String> headers, boolean kept) {

    public Reply(int status, @Nullable T body, Map<String, String> headers) {
        this(status, body, headers, true);
    }

    public static <T> Reply<T> created(String path, long version, T body) {
        return new Reply<>(201, body, Map.of("Location", path, "ETag", Preconditions.entityTag(version)));
    }

    public static <T> Reply<T> created(String path, T body) {
        return new Reply<>(201, body, Map.of("Location", path));
    }

    public static <T> Reply<T> ok(long version, T body) {
        return new Reply<>(200, body, Map.of("ETag", Preconditions.entityTag(version)));
    }

    public static <T> Reply<T> ok(T body) {
        return new Reply<>(200, body, Map.of());
    }

    public static <T> Reply<T> noContent() {
        return new Reply<>(204, null, Map.of());
    }

    /** The same answer, given once: it holds a secret, so a repeat learns only that it has happened. */
    public Reply<T> once() {
        return new Reply<>(status, body, headers, false);
    }

    public RestResponse<T> toResponse() {
        RestResponse.ResponseBuilder<T> response = RestResponse.ResponseBuilder.create(status, null);
        if (body != null) {
            response.entity(body).type(MediaType.APPLICATION_JSON_TYPE);
        }
        headers.forEach(response::header);
        return response.build();
    }
}
