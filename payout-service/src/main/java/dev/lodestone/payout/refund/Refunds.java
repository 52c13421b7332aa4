package dev.lodestone.payout.refund;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.money.Money;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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
        return tx.list(OF_CONVERSION, Refunds::read, tx.workspace(), conversion);
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

    private static Refund read(Row row) {
        return new Refund(
                row.getUUID("id"),
                row.getUUID("conversion_id"),
                row.getString("external_ref"),
                Money.of(row.getLong("amount_minor"), row.getString("currency")),
                Optional.ofNullable(row.getString("reason")),
                row.getOffsetDateTime("occurred_at").toInstant(),
                row.getOffsetDateTime("received_at").toInstant());
    }
}
