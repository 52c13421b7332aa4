package dev.lodestone.kit.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells what happened: the event is written in the transaction of the change, so neither exists without the other. */
@ApplicationScoped
public class Events {
    private static final String APPEND = """
            INSERT INTO kit.outbox (id, workspace_id, type, subject, occurred_at, request_id, data)
            VALUES ($1, $2, $3, $4, $5, $6, $7)""";

    private static final String APPEND_ALL = """
            INSERT INTO kit.outbox (id, workspace_id, type, subject, occurred_at, request_id, data)
            SELECT event.id, $2, event.type, event.subject, $5, $6, event.data
            FROM unnest($1::uuid[], $3::text[], $4::uuid[], $7::jsonb[]) WITH ORDINALITY
                AS event (id, type, subject, data, place)
            ORDER BY event.place""";

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

    /** Many events of one write, in one statement and in the order given. */
    public Uni<Void> appendAll(Tx tx, List<Happening> happenings) {
        if (happenings.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return tx.execute(
                        APPEND_ALL,
                        Columns.uuids(happenings, happening -> ids.next()),
                        tx.workspace(),
                        Columns.texts(happenings, Happening::type),
                        Columns.uuids(happenings, Happening::subject),
                        tx.now(),
                        tx.caller().requestId(),
                        Columns.jsons(happenings, happening -> toJson(happening.data())))
                .replaceWithVoid();
    }

    /** One event of {@link #appendAll}; {@code data} is a record. */
    public record Happening(String type, UUID subject, Object data) {}

    @SuppressWarnings("unchecked")
    private JsonObject toJson(Object data) {
        return new JsonObject((Map<String, Object>) json.convertValue(data, Map.class));
    }
}
