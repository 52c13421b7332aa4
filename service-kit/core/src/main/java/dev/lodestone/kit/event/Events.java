package dev.lodestone.kit.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Tells what happened: the event is written in the transaction of the change, so neither exists without the other. */
@ApplicationScoped
public class Events {
    private static final String APPEND =
            """
            INSERT INTO kit.outbox (id, workspace_id, type, subject, occurred_at, request_id, data)
            VALUES ($1, $2, $3, $4, $5, $6, $7)""";

    private final Ids ids;
    private final ObjectMapper json;

    Events(Ids ids, ObjectMapper json) {
        this.ids = ids;
        this.json = json;
    }

    /** {@code data} is a record; its shape is part of the service's contract for this type. */
    public Uni<Void> append(Tx tx, String type, UUID subject, Object data) {
        return tx.execute(
                        APPEND,
                        ids.next(),
                        tx.workspace(),
                        type,
                        subject,
                        tx.now(),
                        tx.caller().requestId(),
                        toJson(data))
                .replaceWithVoid();
    }

    @SuppressWarnings("unchecked")
    private JsonObject toJson(Object data) {
        return new JsonObject((Map<String, Object>) json.convertValue(data, Map.class));
    }
}
