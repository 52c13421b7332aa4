package dev.lodestone.payout.conversion;

import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.order.ConversionRequest;
import dev.lodestone.payout.order.Order;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Conversions {
    private static final String SELECT = """
            SELECT id, program_id, kind, external_ref, gross_minor, paid_minor, base_minor, currency, occurred_at, received_at,
                   state, creator_id, attribution,
                   (SELECT coalesce(sum(amount_minor), 0)::bigint FROM refund
                    WHERE refund.workspace_id = conversion.workspace_id AND conversion_id = conversion.id) AS refunded_minor
            FROM conversion WHERE workspace_id = $1\s""";
    private static final String BY_ID = SELECT + " AND id = $2";
    private static final String BY_KEYS = SELECT
            + " AND (program_id, kind, external_ref) IN (SELECT * FROM unnest($2::uuid[], $3::text[], $4::text[]))";
    private static final String PAGE = SELECT + """
             AND ($2::text IS NULL OR id < $2::text::uuid) AND ($4::uuid IS NULL OR program_id = $4)
            AND ($5::uuid IS NULL OR creator_id = $5) AND ($6::text IS NULL OR state = $6)
            AND ($7::text IS NULL OR external_ref = $7) ORDER BY id DESC LIMIT $3""";
    private static final String LOCK = "SELECT id FROM conversion WHERE workspace_id = $1 AND id = $2 FOR UPDATE";
    private static final String STATE = "UPDATE conversion SET state = $3 WHERE workspace_id = $1 AND id = $2";
    private static final String INSERT = """
            INSERT INTO conversion (workspace_id, id, program_id, kind, external_ref, gross_minor, paid_minor, base_minor,
                                    currency, occurred_at, received_at, state, creator_id, attribution, order_data)
            SELECT $1, id, program_id, kind, external_ref, gross, paid, base, currency, occurred_at, $2,
                   CASE WHEN creator_id IS NULL THEN 'unattributed' ELSE 'attributed' END, creator_id, attribution, order_data
            FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::bigint[], $8::bigint[], $9::bigint[], $10::text[],
                        $11::timestamptz[], $12::uuid[], $13::jsonb[], $14::jsonb[])
                AS c (id, program_id, kind, external_ref, gross, paid, base, currency, occurred_at, creator_id, attribution,
                      order_data)
            ORDER BY program_id, kind, external_ref
            ON CONFLICT (workspace_id, program_id, kind, external_ref) DO NOTHING RETURNING id""";

    /** An order on its way into the table. */
    record Draft(Conversion conversion, ConversionRequest.Extras extras) {}

    record Filter(
            @Nullable UUID programId,
            @Nullable UUID creatorId,
            @Nullable String state,
            @Nullable String externalRef) {}

    public Uni<Conversion> require(Tx tx, UUID id) {
        return tx.find(BY_ID, Conversions::read, tx.workspace(), id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("conversion", id)));
    }

    public Uni<Conversion> lock(Tx tx, UUID id) {
        return tx.execute(LOCK, tx.workspace(), id).chain(() -> require(tx, id));
    }

    public Uni<Integer> setState(Tx tx, UUID id, String state) {
        return tx.execute(STATE, tx.workspace(), id, state);
    }

    Uni<List<Conversion>> withKeys(Tx tx, Collection<Order.Key> keys) {
        if (keys.isEmpty()) return Uni.createFrom().item(List.of());
        return tx.list(
                BY_KEYS,
                Conversions::read,
                tx.workspace(),
                Columns.uuids(keys, Order.Key::programId),
                Columns.texts(keys, Order.Key::kind),
                Columns.texts(keys, Order.Key::externalRef));
    }

    Uni<List<Conversion>> page(Tx tx, PageRequest page, Filter filter) {
        return tx.list(
                PAGE,
                Conversions::read,
                tx.workspace(),
                page.after(0),
                page.fetch(),
                filter.programId(),
                filter.creatorId(),
                filter.state(),
                filter.externalRef());
    }

    /** The ids that are new; an order that was reported before is left as it is. */
    Uni<List<UUID>> insert(Tx tx, List<Draft> drafts) {
        if (drafts.isEmpty()) return Uni.createFrom().item(List.of());
        List<Conversion> rows = drafts.stream().map(Draft::conversion).toList();
        return tx.list(
                INSERT,
                row -> row.getUUID("id"),
                tx.workspace(),
                tx.now(),
                Columns.uuids(rows, Conversion::id),
                Columns.uuids(rows, Conversion::programId),
                Columns.texts(rows, row -> row.key().kind()),
                Columns.texts(rows, row -> row.key().externalRef()),
                Columns.numbers(rows, row -> row.gross().amount()),
                Columns.numbers(rows, row -> row.paid().amount()),
                Columns.numbers(rows, row -> row.base().amount()),
                Columns.texts(rows, row -> row.gross().currency()),
                Columns.times(rows, Conversion::occurredAt),
                Columns.uuids(rows, row -> row.creatorId().orElse(null)),
                Columns.jsons(rows, row -> new JsonObject(row.attribution())),
                Columns.jsons(drafts, draft -> JsonObject.mapFrom(draft.extras())));
    }

    private static Conversion read(Row row) {
        String currency = row.getString("currency");
        return new Conversion(
                row.getUUID("id"),
                new Order.Key(row.getUUID("program_id"), row.getString("kind"), row.getString("external_ref")),
                Money.of(row.getLong("gross_minor"), currency),
                Money.of(row.getLong("paid_minor"), currency),
                Money.of(row.getLong("base_minor"), currency),
                Money.of(row.getLong("refunded_minor"), currency),
                row.getOffsetDateTime("occurred_at").toInstant(),
                row.getOffsetDateTime("received_at").toInstant(),
                row.getString("state"),
                Optional.ofNullable(row.getUUID("creator_id")),
                row.getJsonObject("attribution").getMap());
    }
}
