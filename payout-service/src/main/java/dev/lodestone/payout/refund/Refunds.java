package dev.lodestone.payout.refund;

import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Refunds {
    private static final String OF_CONVERSION = """
            SELECT id, conversion_id, external_ref, amount_minor, currency, reason, occurred_at, received_at
            FROM refund WHERE workspace_id = $1 AND conversion_id = $2 ORDER BY id""";
    private static final String INSERT = """
            INSERT INTO refund (workspace_id, id, conversion_id, external_ref, amount_minor, currency, reason, occurred_at, received_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)""";

    Uni<List<Refund>> of(Tx tx, UUID conversion) {
        return tx.list(OF_CONVERSION, Refund::of, tx.workspace(), conversion);
    }

    Uni<Integer> insert(Tx tx, Refund refund) {
        return tx.execute(
                INSERT,
                tx.workspace(),
                refund.id(),
                refund.conversionId(),
                refund.externalRef(),
                refund.amount().amount(),
                refund.amount().currency(),
                refund.reason().orElse(null),
                refund.occurredAt(),
                refund.receivedAt());
    }
}
