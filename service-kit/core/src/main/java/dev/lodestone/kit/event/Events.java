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

    public <D extends Record> Uni<Void> append(Tx tx, EventType<D> type, UUID subject, D data) {
        return tx.execute(
                        APPEND,
                        ids.next(),
                        tx.workspace(),
                        type.name(),
                        subject,
                        tx.now(),
                        tx.caller().requestId(),
                        toJson(data))
                .replaceWithVoid();
    }

    /** Many events of one write, in one statement and in the order given. */
    public Uni<Void> appendAll(Tx tx, List<? extends Happening<?>> happenings) {
        if (happenings.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return tx.execute(
                        APPEND_ALL,
                        Columns.uuids(happenings, happening -> ids.next()),
                        tx.workspace(),
                        Columns.texts(happenings, happening -> happening.type().name()),
                        Columns.uuids(happenings, Happening::subject),
                        tx.now(),
                        tx.caller().requestId(),
                        Columns.jsons(happenings, happening -> toJson(happening.data())))
                .replaceWithVoid();
    }

    /**
     * A type of event and the record of its facts. Held in a constant, it is in the service's contract: as the webhook of that
     * name, whose schema is made of the record.
     */
    public record EventType<D extends Record>(String name, Class<D> facts) {}

    /** One event of {@link #appendAll}. */
    public record Happening<D extends Record>(EventType<D> type, UUID subject, D data) {}

    @SuppressWarnings("unchecked")
    private JsonObject toJson(Object data) {
        return new JsonObject((Map<String, Object>) json.convertValue(data, Map.class));
    }
}
