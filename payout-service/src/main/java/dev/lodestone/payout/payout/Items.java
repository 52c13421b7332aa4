package dev.lodestone.payout.payout;

import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Items {
    private static final String BY_ID =
            "SELECT " + ItemRows.COLUMNS + " FROM payout_item WHERE workspace_id = $1 AND id = $2";
    private static final String BY_REFERENCE = "SELECT " + ItemRows.COLUMNS
            + " FROM payout_item WHERE workspace_id = $1 AND provider = $2 AND reference = $3 FOR UPDATE";
    private static final String OF_BATCH = "SELECT " + ItemRows.COLUMNS
            + " FROM payout_item WHERE workspace_id = $1 AND batch_id = $2 ORDER BY id FOR UPDATE";
    private static final String PAGE = "SELECT " + ItemRows.COLUMNS + """
             FROM payout_item
            WHERE workspace_id = $1 AND ($2::text IS NULL OR id < $2::text::uuid) AND ($4::uuid IS NULL OR batch_id = $4)
              AND ($5::uuid IS NULL OR creator_id = $5) AND ($6::text IS NULL OR state = $6)
            ORDER BY id DESC LIMIT $3""";
    private static final String INSERT = """
            INSERT INTO payout_item (workspace_id, id, batch_id, creator_id, amount_minor, offset_minor, currency,
                                     destination_id, provider, reference, state, created_at, updated_at)
            SELECT $1, id, $2, creator_id, amount, offset_minor, $3, destination_id, provider, reference, 'reserved', $4, $4
            FROM unnest($5::uuid[], $6::uuid[], $7::bigint[], $8::bigint[], $9::uuid[], $10::text[], $11::text[])
                AS item (id, creator_id, amount, offset_minor, destination_id, provider, reference)""";
    private static final String INSERT_PARTS = """
            INSERT INTO payout_item_part (workspace_id, item_id, earning_id, amount_minor)
            SELECT $1, item_id, earning_id, amount
            FROM unnest($2::uuid[], $3::uuid[], $4::bigint[]) AS part (item_id, earning_id, amount)""";
    private static final String LIVE_PARTS = """
            SELECT item_id, earning_id FROM payout_item_part WHERE workspace_id = $1 AND item_id = ANY ($2) AND live
            ORDER BY earning_id""";
    private static final String LET_GO = """
            UPDATE payout_item_part SET live = false WHERE workspace_id = $1 AND item_id = ANY ($2) AND live""";
    /** The one way in which a state changes; zero rows = somebody was faster. */
    private static final String MOVE = """
            UPDATE payout_item
            SET state = $4, provider_ref = coalesce(provider_ref, $5), reason = $6, told_at = coalesce($7, told_at),
                check_at = $8, checks = 0, updated_at = $9, version = version + 1
            WHERE workspace_id = $1 AND id = $2 AND state = $3""";

    public Uni<Item> require(Tx tx, UUID id) {
        return find(tx, BY_ID, id);
    }

    public Uni<Item> lock(Tx tx, UUID id) {
        return find(tx, BY_ID + " FOR UPDATE", id);
    }

    /** The payment under this reference, if it is one of this workspace and provider. */
    public Uni<Item> lockReferred(Tx tx, String provider, String reference) {
        return tx.find(BY_REFERENCE, ItemRows::read, tx.workspace(), provider, reference)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("payout", reference)));
    }

    public Uni<List<Item>> lockOfBatch(Tx tx, UUID batch) {
        return tx.list(OF_BATCH, ItemRows::read, tx.workspace(), batch);
    }

    public Uni<Void> insert(Tx tx, UUID batch, String currency, List<Item> items) {
        return tx.execute(
                        INSERT,
                        tx.workspace(),
                        batch,
                        currency,
                        tx.now(),
                        Columns.uuids(items, Item::id),
                        Columns.uuids(items, Item::creatorId),
                        Columns.numbers(items, item -> item.amount().amount()),
                        Columns.numbers(items, item -> item.offset().amount()),
                        Columns.uuids(items, Item::destinationId),
                        Columns.texts(items, Item::provider),
                        Columns.texts(items, Item::reference))
                .replaceWithVoid();
    }

    public Uni<Void> insertParts(Tx tx, List<Part> parts) {
        return tx.execute(
                        INSERT_PARTS,
                        tx.workspace(),
                        Columns.uuids(parts, Part::itemId),
                        Columns.uuids(parts, Part::earningId),
                        Columns.numbers(parts, Part::amount))
                .replaceWithVoid();
    }

    /** The earnings that each of the payments pays. */
    Uni<Map<UUID, List<UUID>>> liveParts(Tx tx, List<Item> items) {
        return tx.list(LIVE_PARTS, row -> row, tx.workspace(), Columns.uuids(items, Item::id))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.getUUID("item_id"),
                                Collectors.mapping(row -> row.getUUID("earning_id"), Collectors.toList()))));
    }

    Uni<Void> letGo(Tx tx, List<Item> items) {
        return tx.execute(LET_GO, tx.workspace(), Columns.uuids(items, Item::id))
                .replaceWithVoid();
    }

    Uni<List<Item>> page(Tx tx, PageRequest page, Filter filter) {
        return tx.list(
                PAGE,
                ItemRows::read,
                tx.workspace(),
                page.after(0),
                page.fetch(),
                filter.batchId(),
                filter.creatorId(),
                filter.state());
    }

    Uni<Boolean> move(Tx tx, Item item, Move move) {
        return tx.execute(
                        MOVE,
                        tx.workspace(),
                        item.id(),
                        item.state().label(),
                        move.next().label(),
                        move.providerRef().orElse(null),
                        move.reason().orElse(null),
                        move.toldAt().orElse(null),
                        Rhythm.first(move.next(), tx.now()),
                        tx.now())
                .map(moved -> moved == 1);
    }

    private static Uni<Item> find(Tx tx, String sql, UUID id) {
        return tx.find(sql, ItemRows::read, tx.workspace(), id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("payout", id)));
    }

    /** One earning that a payment pays, whole or in part. */
    public record Part(UUID itemId, UUID earningId, long amount) {}

    /** What a list is narrowed to; null = not at all. */
    record Filter(
            @Nullable UUID batchId,
            @Nullable UUID creatorId,
            @Nullable String state) {}
}
