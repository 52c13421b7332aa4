package dev.lodestone.payout.payable;

import dev.lodestone.kit.money.Money;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Payable", description = "An amount owed to a creator, or taken from one, apart from commissions.")
record PayableView(
        UUID id,
        @Schema(description = "fee, bonus, credit or debit") String kind,
        UUID creatorId,
        @Schema(nullable = true) @Nullable UUID campaignId,
        Money amount,

        @Schema(description = "approved, payable, reserved, paid; posted for a debit; more may be added")
        String state,

        Instant payableAt,
        @Schema(description = "Who booked it") String author,
        @Schema(nullable = true) @Nullable String reason,
        @Schema(nullable = true) @Nullable String externalRef,
        Instant createdAt) {

    static PayableView of(Row row) {
        return new PayableView(
                row.getUUID("id"),
                row.getString("kind"),
                row.getUUID("creator_id"),
                row.getUUID("campaign_id"),
                Money.of(row.getLong("amount_minor"), row.getString("currency")),
                row.getString("state"),
                row.getOffsetDateTime("payable_at").toInstant(),
                row.getString("author"),
                row.getString("reason"),
                row.getString("external_ref"),
                row.getOffsetDateTime("created_at").toInstant());
    }
}
