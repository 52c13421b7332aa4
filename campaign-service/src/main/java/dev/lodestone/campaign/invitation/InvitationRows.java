package dev.lodestone.campaign.invitation;

import dev.lodestone.kit.money.Money;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads an invitation from its row. */
final class InvitationRows {
    private InvitationRows() {}

    static Invitation invitation(Row row) {
        return new Invitation(
                row.getUUID("id"),
                row.getUUID("campaign_id"),
                row.getUUID("creator_id"),
                row.getUUID("mix_plan_id"),
                row.getString("tier"),
                Money.of(row.getLong("fee_amount"), row.getString("currency")),
                row.getInteger("commission_basis_points"),
                row.getString("message"),
                InvitationState.valueOf(row.getString("state")),
                row.getString("decline_reason"),
                instant(row.getOffsetDateTime("expires_at")),
                instant(row.getOffsetDateTime("answered_at")),
                row.getLong("version"),
                row.getString("created_by"),
                row.getOffsetDateTime("created_at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
