package dev.lodestone.payout.refund;

import dev.lodestone.kit.money.Money;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Money that went back to the buyer. */
record Refund(
        UUID id,
        UUID conversionId,
        String externalRef,
        Money amount,
        Optional<String> reason,
        Instant occurredAt,
        Instant receivedAt) {

    static Refund of(Row row) {
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
