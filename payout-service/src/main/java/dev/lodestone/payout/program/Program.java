package dev.lodestone.payout.program;

import dev.lodestone.payout.attribution.Model;
import dev.lodestone.payout.attribution.Policy;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a brand promises for orders: how they are attributed and how long a commission waits. */
public record Program(
        UUID id,
        Optional<UUID> campaignId,
        UUID brandId,
        String name,
        String currency,
        Model attributionModel,
        int attributionWindowDays,
        int holdDays,
        long version,
        Instant createdAt) {

    public Policy policy() {
        return new Policy(id, attributionModel, Duration.ofDays(attributionWindowDays));
    }

    static Program of(Row row) {
        return new Program(
                row.getUUID("id"),
                Optional.ofNullable(row.getUUID("campaign_id")),
                row.getUUID("brand_id"),
                row.getString("name"),
                row.getString("currency"),
                Model.labelled(row.getString("attribution_model")),
                row.getInteger("attribution_window_days"),
                row.getInteger("hold_days"),
                row.getLong("version"),
                row.getOffsetDateTime("created_at").toInstant());
    }
}
