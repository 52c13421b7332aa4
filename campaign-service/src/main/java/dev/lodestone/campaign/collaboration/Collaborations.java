package dev.lodestone.campaign.collaboration;

import dev.lodestone.kit.database.JsonColumns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collaborations of the workspace. A creator finds only their own: another's is as good as none. */
@ApplicationScoped
public class Collaborations {
    private static final String INSERT = """
            INSERT INTO collaboration (id, workspace_id, campaign_id, creator_id, invitation_id, tier, fee_amount, currency,
                commission_basis_points, brief_version, state, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'accepted', $11, $11) RETURNING *""";
    private static final String FIND = "SELECT * FROM collaboration WHERE workspace_id = $1 AND id = $2";
    private static final String PAGE = """
            SELECT * FROM collaboration
            WHERE workspace_id = $1 AND ($2::text IS NULL OR id < $2::text::uuid)
                AND ($3::uuid IS NULL OR campaign_id = $3) AND ($4::uuid IS NULL OR creator_id = $4)
                AND ($5::text IS NULL OR state = $5)
            ORDER BY id DESC LIMIT $6""";
    private static final String MOVE = """
            UPDATE collaboration SET state = $3, updated_at = $4, version = version + 1
            WHERE workspace_id = $1 AND id = $2 RETURNING *""";
    private static final String ACCEPT_BRIEF = """
            UPDATE collaboration SET brief_version = $3, updated_at = $4, version = version + 1
            WHERE workspace_id = $1 AND id = $2 RETURNING *""";
    private static final String CHANGE = """
            UPDATE collaboration SET usage_rights = $3, exclusivity_days = $4, updated_at = $5, version = version + 1
            WHERE workspace_id = $1 AND id = $2 RETURNING *""";

    private final JsonColumns json;

    Collaborations(JsonColumns json) {
        this.json = json;
    }

    /** Terms that a creator has just accepted. */
    public record Accepted(
            UUID campaignId,
            UUID creatorId,
            UUID invitationId,
            String tier,
            Money fee,
            int commissionBasisPoints,
            int briefVersion) {}

    Uni<Collaboration> add(Tx tx, UUID id, Accepted terms) {
        return tx.one(
                INSERT,
                this::collaboration,
                id,
                tx.workspace(),
                terms.campaignId(),
                terms.creatorId(),
                terms.invitationId(),
                terms.tier(),
                terms.fee().amount(),
                terms.fee().currency(),
                terms.commissionBasisPoints(),
                terms.briefVersion(),
                tx.now());
    }

    public Uni<Collaboration> require(Tx tx, UUID id) {
        return one(tx, FIND, id);
    }

    /** As it is until this transaction ends. */
    public Uni<Collaboration> lock(Tx tx, UUID id) {
        return one(tx, FIND + " FOR UPDATE", id);
    }

    /** Takes a locked collaboration one step further, or refuses. */
    public Uni<Collaboration> move(Tx tx, Collaboration locked, CollaborationState.Step step) {
        return tx.one(
                MOVE,
                this::collaboration,
                tx.workspace(),
                locked.id(),
                locked.after(step).wire(),
                tx.now());
    }

    Uni<Collaboration> change(Tx tx, UUID id, UsageRights rights, int exclusivityDays) {
        return tx.one(CHANGE, this::collaboration, tx.workspace(), id, json.write(rights), exclusivityDays, tx.now());
    }

    Uni<Collaboration> acceptBrief(Tx tx, UUID id, int briefVersion) {
        return tx.one(ACCEPT_BRIEF, this::collaboration, tx.workspace(), id, briefVersion, tx.now());
    }

    Uni<List<Collaboration>> page(
            Tx tx, @Nullable UUID campaign, @Nullable UUID creator, @Nullable String state, PageRequest page) {
        UUID seen = tx.caller().narrowed(creator);
        return tx.list(PAGE, this::collaboration, tx.workspace(), page.after(0), campaign, seen, state, page.fetch());
    }

    private Uni<Collaboration> one(Tx tx, String sql, UUID id) {
        return tx.find(sql, this::collaboration, tx.workspace(), id)
                .map(found -> found.filter(collaboration -> tx.caller().maySee(collaboration.creatorId()))
                        .orElseThrow(() -> ProblemException.notFound("collaboration", id)));
    }

    /** An empty object grants nothing. */
    private UsageRights rights(JsonObject stored) {
        return stored.isEmpty() ? UsageRights.NONE : json.read(stored, UsageRights.class);
    }

    private Collaboration collaboration(Row row) {
        return new Collaboration(
                row.getUUID("id"),
                row.getUUID("campaign_id"),
                row.getUUID("creator_id"),
                row.getUUID("invitation_id"),
                row.getString("tier"),
                Money.of(row.getLong("fee_amount"), row.getString("currency")),
                row.getInteger("commission_basis_points"),
                row.getInteger("brief_version"),
                rights(row.getJsonObject("usage_rights")),
                row.getInteger("exclusivity_days"),
                CollaborationState.of(row.getString("state")),
                row.getLong("version"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
