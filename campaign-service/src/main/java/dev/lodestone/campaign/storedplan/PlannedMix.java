package dev.lodestone.campaign.storedplan;

import dev.lodestone.kit.money.Money;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.UUID;

/** The promise of a recommended mix, per tier and in whole. */
public record PlannedMix(UUID planId, Share whole, List<Share> tiers) {

    /** {@code tier} is `all` for the whole. */
    public record Share(
            String tier, int creators, Money cost, double reach, double engagements, double buyers, Money value) {

        private static Share of(String tier, int creators, JsonObject stored) {
            return new Share(
                    tier,
                    creators,
                    StoredAnswer.money(stored.getJsonObject("cost")),
                    stored.getDouble("reach"),
                    stored.getDouble("engagements"),
                    stored.getDouble("buyers"),
                    StoredAnswer.money(stored.getJsonObject("value")));
        }
    }

    static PlannedMix of(Row row) {
        JsonObject recommended = row.getJsonObject("recommended");
        return new PlannedMix(
                row.getUUID("id"),
                Share.of("all", recommended.getJsonArray("creators").size(), recommended),
                row.getJsonArray("tiers").stream()
                        .map(JsonObject.class::cast)
                        .map(tier -> Share.of(tier.getString("tier"), tier.getInteger("creators"), tier))
                        .toList());
    }
}
