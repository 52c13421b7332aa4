package dev.lodestone.payout.payable;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Credits are earnings, debits are clawbacks; this reads both as what they are to people. */
@ApplicationScoped
class Payables {
    private static final String ALL = """
            SELECT * FROM (
                SELECT id, origin AS kind, creator_id, campaign_id, amount_minor, currency, state, payable_at, author,
                       reason, external_ref, created_at
                FROM earning WHERE workspace_id = $1 AND origin <> 'commission'
                UNION ALL
                SELECT id, 'debit', creator_id, NULL, amount_minor, currency, 'posted', created_at, author,
                       reason, external_ref, created_at
                FROM clawback WHERE workspace_id = $1 AND earning_id IS NULL) AS payable
            """;

    Uni<PayableView> require(Tx tx, UUID id) {
        return tx.find(ALL + "WHERE id = $2", PayableView::of, tx.workspace(), id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("payable", id)));
    }

    Uni<List<PayableView>> page(Tx tx, @Nullable UUID creator, @Nullable String afterId, int limit) {
        return tx.list(
                ALL + "WHERE ($2::uuid IS NULL OR creator_id = $2) AND ($3::text IS NULL OR id < $3::text::uuid)"
                        + " ORDER BY id DESC LIMIT $4",
                PayableView::of,
                tx.workspace(),
                creator,
                afterId,
                limit);
    }

    Uni<Integer> insertDebit(Tx tx, UUID id, UUID brand, PayableRequest request) {
        return tx.execute(
                """
                INSERT INTO clawback (workspace_id, id, creator_id, brand_id, external_ref, amount_minor, currency, author,
                                      reason, created_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)""",
                tx.workspace(),
                id,
                request.creatorId(),
                brand,
                request.externalRef(),
                request.amount().amount(),
                request.amount().currency(),
                tx.caller().subject(),
                request.reason(),
                tx.now());
    }
}
