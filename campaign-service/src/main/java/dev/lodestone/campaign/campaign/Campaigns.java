package dev.lodestone.campaign.campaign;

import dev.lodestone.campaign.terms.BudgetLines;
import dev.lodestone.kit.database.JsonColumns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Campaigns {
    private static final String COLUMNS = """
            SELECT id, brand_id, name, state, currency, budget_amount, talent_amount, media_amount, production_amount,
                other_amount, slots, openness, eligibility, commission_basis_points, hold_days, attribution_window_days,
                landing_url, metadata, version, created_at, updated_at
            FROM campaign WHERE workspace_id = $1
            """;
    private static final String PAGE = COLUMNS + """
            AND ($2::text[] IS NULL OR state = ANY ($2)) AND ($3::uuid IS NULL OR brand_id = $3)
            AND ($4::text IS NULL OR (created_at, id) < ($4::text::timestamptz, $5::text::uuid))
            ORDER BY created_at DESC, id DESC LIMIT $6""";
    private static final String INSERT = """
            INSERT INTO campaign (workspace_id, id, brand_id, name, currency, budget_amount, talent_amount, media_amount,
                production_amount, other_amount, slots, openness, eligibility, commission_basis_points, hold_days,
                attribution_window_days, landing_url, metadata, state, version, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, 'draft', 1, $19, $19)""";
    private static final String UPDATE = """
            UPDATE campaign SET brand_id = $3, name = $4, currency = $5, budget_amount = $6, talent_amount = $7,
                media_amount = $8, production_amount = $9, other_amount = $10, slots = $11, openness = $12,
                eligibility = $13, commission_basis_points = $14, hold_days = $15, attribution_window_days = $16,
                landing_url = $17, metadata = $18, updated_at = $19, version = version + 1
            WHERE workspace_id = $1 AND id = $2""";

    private final JsonColumns json;
    private final CampaignRows rows;

    Campaigns(JsonColumns json) {
        this.json = json;
        this.rows = new CampaignRows(json);
    }

    public Uni<Campaign> require(Tx tx, UUID id) {
        return one(tx, id, COLUMNS + "AND id = $2");
    }

    /** As it is until this transaction ends. */
    public Uni<Campaign> lock(Tx tx, UUID id) {
        return one(tx, id, COLUMNS + "AND id = $2 FOR UPDATE");
    }

    /** Those of these ids that are campaigns of the workspace. */
    public Uni<List<UUID>> known(Tx tx, Collection<UUID> ids) {
        return tx.list(
                "SELECT id FROM campaign WHERE workspace_id = $1 AND id = ANY ($2)",
                row -> row.getUUID("id"),
                tx.workspace(),
                ids.toArray(UUID[]::new));
    }

    Uni<List<Campaign>> page(Tx tx, List<CampaignState> states, @Nullable UUID brandId, PageRequest page) {
        String[] names =
                states.isEmpty() ? null : states.stream().map(Enum::name).toArray(String[]::new);
        return tx.list(
                PAGE, rows::campaign, tx.workspace(), names, brandId, page.after(0), page.after(1), page.fetch());
    }

    Uni<Integer> insert(Tx tx, UUID id, CampaignRequest campaign) {
        return write(tx, INSERT, id, campaign);
    }

    Uni<Integer> update(Tx tx, UUID id, CampaignRequest campaign) {
        return write(tx, UPDATE, id, campaign);
    }

    Uni<Integer> moveTo(Tx tx, UUID id, CampaignState state) {
        return tx.execute(
                "UPDATE campaign SET state = $3, updated_at = $4, version = version + 1"
                        + " WHERE workspace_id = $1 AND id = $2",
                tx.workspace(),
                id,
                state.name(),
                tx.now());
    }

    private Uni<Campaign> one(Tx tx, UUID id, String sql) {
        return tx.find(sql, rows::campaign, tx.workspace(), id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("campaign", id)));
    }

    private Uni<Integer> write(Tx tx, String sql, UUID id, CampaignRequest campaign) {
        BudgetLines lines = campaign.budgetLines();
        return tx.execute(
                sql,
                tx.workspace(),
                id,
                campaign.brandId(),
                campaign.name().strip(),
                campaign.budget().currency(),
                campaign.budget().amount(),
                BudgetLines.minor(lines.talent()),
                BudgetLines.minor(lines.media()),
                BudgetLines.minor(lines.production()),
                BudgetLines.minor(lines.other()),
                json.write(campaign.slots()),
                campaign.openness().name(),
                json.write(campaign.eligibility()),
                campaign.commissionBasisPoints(),
                campaign.holdDays(),
                campaign.attributionWindowDays(),
                campaign.landingUrl(),
                new JsonObject(Map.copyOf(campaign.metadata())),
                tx.now());
    }
}
