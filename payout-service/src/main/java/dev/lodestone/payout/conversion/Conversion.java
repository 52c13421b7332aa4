package dev.lodestone.payout.conversion;

import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.order.Order;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An order that was recorded, and whom it was credited to. */
public record Conversion(
        UUID id,
        Order.Key key,
        Money gross,
        Money paid,
        Money base,
        Money refunded,
        Instant occurredAt,
        Instant receivedAt,
        String state,
        Optional<UUID> creatorId,
        JsonObject attribution) {
    /** Every state as it is said to others. A filter is held to it, so that an unknown one is named as the fault. */
    static final String STATES = "attributed|unattributed|partially-refunded|refunded";

    public UUID programId() {
        return key.programId();
    }

    static Conversion of(Row row) {
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
                row.getJsonObject("attribution"));
    }

    /** As it was answered the first time. */
    Conversion atFirst() {
        String first = creatorId.isPresent() ? "attributed" : "unattributed";
        return new Conversion(
                id,
                key,
                gross,
                paid,
                base,
                Money.zero(gross.currency()),
                occurredAt,
                receivedAt,
                first,
                creatorId,
                attribution);
    }
}
