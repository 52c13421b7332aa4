package dev.lodestone.payout.batch;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.batch.BatchView.BatchSummary;
import dev.lodestone.payout.payout.BatchState;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Batches {
    private static final String COLUMNS =
            "id, state, currency, cut_off, minimum_minor, candidates, built_by, built_at, approved_by, approved_at, version";
    private static final String BY_ID = "SELECT " + COLUMNS + " FROM payout_batch WHERE workspace_id = $1 AND id = $2";
    /** Without the candidates, of whom there may be thousands in each. */
    private static final String PAGE = """
            SELECT id, state, currency, cut_off, minimum_minor, built_by, built_at, approved_by, approved_at,
                   (SELECT count(*) FROM payout_item AS item WHERE item.batch_id = payout_batch.id) AS payouts,
                   (SELECT coalesce(sum(item.amount_minor), 0)::bigint FROM payout_item AS item
                    WHERE item.batch_id = payout_batch.id) AS total_minor
            FROM payout_batch
            WHERE workspace_id = $1 AND ($2::text IS NULL OR id < $2::text::uuid) AND ($4::text IS NULL OR state = $4)
            ORDER BY id DESC LIMIT $3""";

    private static final String INSERT = """
            INSERT INTO payout_batch (workspace_id, id, state, currency, cut_off, minimum_minor, candidates, built_by, built_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)""";
    private static final String APPROVE = """
            UPDATE payout_batch SET state = 'approved', approved_by = $3, approved_at = $4, version = version + 1
            WHERE workspace_id = $1 AND id = $2 AND state = 'draft' RETURNING\s""" + COLUMNS;
    private static final String CANCEL = """
            UPDATE payout_batch SET state = 'canceled', version = version + 1
            WHERE workspace_id = $1 AND id = $2 AND state IN ('draft', 'approved') RETURNING\s""" + COLUMNS;

    Uni<Batch> require(Tx tx, UUID id) {
        return find(tx, BY_ID, id);
    }

    Uni<Batch> lock(Tx tx, UUID id) {
        return find(tx, BY_ID + " FOR UPDATE", id);
    }

    Uni<List<BatchSummary>> page(Tx tx, PageRequest page, @Nullable String state) {
        return tx.list(PAGE, BatchSummary::of, tx.workspace(), page.after(0), page.fetch(), state);
    }

    Uni<Void> insert(Tx tx, Batch batch) {
        return tx.execute(
                        INSERT,
                        tx.workspace(),
                        batch.id(),
                        BatchState.DRAFT.label(),
                        batch.terms().currency(),
                        batch.terms().cutOff(),
                        batch.terms().minimum(),
                        json(batch.candidates()),
                        batch.builtBy(),
                        batch.builtAt())
                .replaceWithVoid();
    }

    Uni<Batch> approve(Tx tx, UUID id) {
        return tx.one(APPROVE, Batches::read, tx.workspace(), id, tx.caller().subject(), tx.now());
    }

    Uni<Batch> cancel(Tx tx, UUID id) {
        return tx.one(CANCEL, Batches::read, tx.workspace(), id);
    }

    private static Uni<Batch> find(Tx tx, String sql, UUID id) {
        return tx.find(sql, Batches::read, tx.workspace(), id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("payout batch", id)));
    }

    private static Batch read(Row row) {
        return new Batch(
                row.getUUID("id"),
                BatchState.labelled(row.getString("state")),
                new BatchRequest.Terms(
                        row.getString("currency"),
                        row.getOffsetDateTime("cut_off").toInstant(),
                        row.getLong("minimum_minor")),
                candidates(row.getJsonArray("candidates")),
                row.getString("built_by"),
                row.getOffsetDateTime("built_at").toInstant(),
                Optional.ofNullable(row.getString("approved_by")),
                Optional.ofNullable(row.getOffsetDateTime("approved_at")).map(OffsetDateTime::toInstant),
                row.getLong("version"));
    }

    /** The earnings of each are kept with the payment, not here. */
    private static JsonArray json(List<Candidate> candidates) {
        JsonArray list = new JsonArray();
        candidates.forEach(candidate -> list.add(new JsonObject()
                .put("creatorId", candidate.creatorId().toString())
                .put("reason", candidate.whyNot())
                .put("amount", candidate.amount())
                .put("offset", candidate.offset())));
        return list;
    }

    private static List<Candidate> candidates(JsonArray list) {
        return list.stream()
                .map(JsonObject.class::cast)
                .map(json -> new Candidate(
                        UUID.fromString(json.getString("creatorId")),
                        Candidate.Exclusion.labelled(json.getString("reason")),
                        json.getLong("amount"),
                        json.getLong("offset"),
                        List.of()))
                .toList();
    }
}
