package dev.lodestone.campaign.storedplan;

import dev.lodestone.campaign.storedplan.PlannedMix.Share;
import dev.lodestone.kit.money.Money;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;

/** Reads what a plan promised from the answer that was stored. */
final class PromiseRows {
    private PromiseRows() {}

    static PlannedMix mix(Row row) {
        JsonObject recommended = row.getJsonObject("recommended");
        return new PlannedMix(
                row.getUUID("id"),
                share("all", recommended.getJsonArray("creators").size(), recommended),
                row.getJsonArray("tiers").stream()
                        .map(JsonObject.class::cast)
                        .map(tier -> share(tier.getString("tier"), tier.getInteger("creators"), tier))
                        .toList());
    }

    private static Share share(String tier, int creators, JsonObject stored) {
        return new Share(
                tier,
                creators,
                money(stored.getJsonObject("cost")),
                stored.getDouble("reach"),
                stored.getDouble("engagements"),
                stored.getDouble("buyers"),
                money(stored.getJsonObject("value")));
    }

    static Money money(JsonObject stored) {
        return Money.of(stored.getLong("amount"), stored.getString("currency"));
    }
}
