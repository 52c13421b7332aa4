package dev.lodestone.payout.program;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.attribution.Model;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Programs {
    private static final String COLUMNS =
            "id, campaign_id, brand_id, name, currency, attribution_model, attribution_window_days, hold_days, version, created_at";
    private static final String BY_IDS =
            "SELECT " + COLUMNS + " FROM program WHERE workspace_id = $1 AND id = ANY ($2)";
    private static final String BY_CAMPAIGN =
            "SELECT " + COLUMNS + " FROM program WHERE workspace_id = $1 AND campaign_id = $2";
    private static final String PAGE = "SELECT " + COLUMNS + """
             FROM program
            WHERE workspace_id = $1 AND ($2::uuid IS NULL OR campaign_id = $2) AND ($3::text IS NULL OR id < $3::text::uuid)
            ORDER BY id DESC LIMIT $4""";
    /** Answers nothing when the campaign has its program already. */
    private static final String INSERT = """
            INSERT INTO program (workspace_id, id, campaign_id, brand_id, name, currency, attribution_model,
                                 attribution_window_days, hold_days, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (workspace_id, campaign_id) DO NOTHING""";

    public Uni<Program> require(Tx tx, UUID id) {
        return all(tx, List.of(id))
                .map(found -> found.stream().findFirst().orElseThrow(() -> ProblemException.notFound("program", id)));
    }

    public Uni<List<Program>> all(Tx tx, Collection<UUID> ids) {
        return tx.list(BY_IDS, Programs::read, tx.workspace(), ids.toArray(UUID[]::new));
    }

    public Uni<Optional<Program>> ofCampaign(Tx tx, UUID campaign) {
        return tx.find(BY_CAMPAIGN, Programs::read, tx.workspace(), campaign);
    }

    Uni<List<Program>> page(Tx tx, PageRequest page, @Nullable UUID campaign) {
        return tx.list(PAGE, Programs::read, tx.workspace(), campaign, page.after(0), page.fetch());
    }

    Uni<Boolean> insert(Tx tx, Program program) {
        return tx.execute(
                        INSERT,
                        tx.workspace(),
                        program.id(),
                        program.campaignId().orElse(null),
                        program.brandId(),
                        program.name(),
                        program.currency(),
                        program.attributionModel().label(),
                        program.attributionWindowDays(),
                        program.holdDays(),
                        program.createdAt())
                .map(inserted -> inserted == 1);
    }

    private static Program read(Row row) {
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
