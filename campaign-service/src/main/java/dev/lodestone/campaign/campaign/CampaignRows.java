package dev.lodestone.campaign.campaign;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.campaign.terms.BudgetLines;
import dev.lodestone.campaign.terms.Eligibility;
import dev.lodestone.campaign.terms.Openness;
import dev.lodestone.campaign.terms.Slots;
import dev.lodestone.kit.money.Money;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.Map;

/** Reads a campaign from its row; slots, rules and metadata are JSON there, since no statement looks into them. */
final class CampaignRows {
    private final ObjectMapper json;

    CampaignRows(ObjectMapper json) {
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
                json.convertValue(row.getJsonObject("metadata").getMap(), new TypeReference<Map<String, String>>() {}),
                row.getLong("version"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }

    JsonObject json(Object value) {
        return new JsonObject(json.convertValue(value, new TypeReference<Map<String, Object>>() {}));
    }

    private <T> T read(Row row, String column, Class<T> type) {
        return json.convertValue(row.getJsonObject(column).getMap(), type);
    }

    private static Money money(Row row, String column) {
        return Money.of(row.getLong(column), row.getString("currency"));
    }
}
