package dev.lodestone.payout.payout;

import dev.lodestone.kit.money.Money;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A payment as its row says it, for whoever selects these columns. */
public final class ItemRows {
    public static final String COLUMNS = """
            id, batch_id, creator_id, amount_minor, offset_minor, currency, destination_id, provider, reference, provider_ref,\
             state, reason, told_at, checks, created_at, updated_at, version""";

    private ItemRows() {}

    public static Item read(Row row) {
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
