package dev.lodestone.campaign.campaign;

import dev.lodestone.campaign.terms.BudgetLines;
import dev.lodestone.campaign.terms.Eligibility;
import dev.lodestone.campaign.terms.Openness;
import dev.lodestone.campaign.terms.Slots;
import dev.lodestone.kit.database.JsonColumns;
import dev.lodestone.kit.money.Money;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a campaign from its row; slots, rules and metadata are JSON there, since no statement looks into them. */
final class CampaignRows {
    private final JsonColumns json;

    CampaignRows(JsonColumns json) {
        this.json = json;
    }

    Campaign campaign(Row row) {
        return new Campaign(
                row.getUUID("id"),
                row.getUUID("brand_id"),
                row.getString("name"),
                CampaignState.valueOf(row.getString("state")),
                money(row, "budget_amount"),
                new BudgetLines(
                        money(row, "talent_amount"),
                        money(row, "media_amount"),
                        money(row, "production_amount"),
                        money(row, "other_amount")),
                read(row, "slots", Slots.class),
                Openness.valueOf(row.getString("openness")),
                read(row, "eligibility", Eligibility.class),
                row.getInteger("commission_basis_points"),
                row.getInteger("hold_days"),
                row.getInteger("attribution_window_days"),
                row.getString("landing_url"),
                strings(row.getJsonObject("metadata")),
                row.getLong("version"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }

    private <T> T read(Row row, String column, Class<T> type) {
        return json.read(row.getJsonObject(column), type);
    }

    private static Map<String, String> strings(JsonObject metadata) {
        Map<String, String> strings = new LinkedHashMap<>();
        metadata.forEach(entry -> strings.put(entry.getKey(), (String) entry.getValue()));
        return strings;
    }

    private static Money money(Row row, String column) {
        return Money.of(row.getLong(column), row.getString("currency"));
    }
}
