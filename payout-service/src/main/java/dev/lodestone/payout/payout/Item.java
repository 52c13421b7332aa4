package dev.lodestone.payout.payout;

import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.earning.ItemMoney.Payment;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The payment to one creator within a batch. */
public record Item(
        UUID id,
        UUID batchId,
        UUID creatorId,
        Money amount,
        Money offset,
        UUID destinationId,
        String provider,
        String reference,
        Optional<String> providerRef,
        ItemState state,
        Optional<String> reason,
        Optional<Instant> toldAt,
        int checks,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** The reference is the id itself, short enough for every payment network, which allow 35 characters. */
    public static Item reserved(
            UUID id,
            UUID batchId,
            UUID creatorId,
            Money amount,
            Money offset,
            UUID destinationId,
            String provider,
            Instant now) {
        return new Item(
                id,
                batchId,
                creatorId,
                amount,
                offset,
                destinationId,
                provider,
                id.toString().replace("-", ""),
                Optional.empty(),
                ItemState.RESERVED,
                Optional.empty(),
                Optional.empty(),
                0,
                now,
                now,
                1);
    }

    /** What the money of this payment is about. */
    public Payment payment(List<UUID> earnings) {
        return new Payment(id, creatorId, amount, provider, earnings);
    }

    public static Item of(Row row) {
        String currency = row.getString("currency");
        return new Item(
                row.getUUID("id"),
                row.getUUID("batch_id"),
                row.getUUID("creator_id"),
                Money.of(row.getLong("amount_minor"), currency),
                Money.of(row.getLong("offset_minor"), currency),
                row.getUUID("destination_id"),
                row.getString("provider"),
                row.getString("reference"),
                Optional.ofNullable(row.getString("provider_ref")),
                ItemState.labelled(row.getString("state")),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getOffsetDateTime("told_at")).map(OffsetDateTime::toInstant),
                row.getInteger("checks"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getLong("version"));
    }
}
