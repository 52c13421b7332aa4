package dev.lodestone.campaign.invitation;

import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The campaign's invitations; at most one per creator at a time. */
@ApplicationScoped
class Invitations {
    private static final String INSERT = """
            INSERT INTO invitation (id, workspace_id, campaign_id, creator_id, mix_plan_id, tier, fee_amount, currency,
                commission_basis_points, message, state, expires_at, created_by, created_at)
            SELECT made.id, $1, $2, made.creator_id, $3, made.tier, made.fee_amount, $4, $5, $6, 'pending', $7, $8, $9
            FROM unnest($10::uuid[], $11::uuid[], $12::text[], $13::bigint[]) AS made (id, creator_id, tier, fee_amount)
            ON CONFLICT (workspace_id, campaign_id, creator_id) WHERE state IN ('pending', 'accepted') DO NOTHING
            RETURNING *""";
    private static final String FIND =
            "SELECT * FROM invitation WHERE workspace_id = $1 AND campaign_id = $2 AND id = $3";
    private static final String OF_CREATOR =
            "SELECT * FROM invitation WHERE workspace_id = $1 AND campaign_id = $2 AND creator_id = $3 LIMIT 1";
    private static final String PAGE = """
            SELECT * FROM invitation
            WHERE workspace_id = $1 AND campaign_id = $2 AND ($3::text IS NULL OR id < $3::text::uuid)
                AND ($4::text IS NULL OR state = $4) AND ($5::uuid IS NULL OR creator_id = $5)
            ORDER BY id DESC LIMIT $6""";
    private static final String ANSWER = """
            UPDATE invitation SET state = $3, decline_reason = $4, answered_at = $5, version = version + 1
            WHERE workspace_id = $1 AND id = $2 RETURNING *""";

    /** All of the terms that the invitations of one request share. */
    record Terms(
            UUID campaignId,
            @Nullable UUID mixPlanId,
            String currency,
            int commissionBasisPoints,
            @Nullable String message,
            @Nullable Instant expiresAt) {}

    record Invitee(UUID invitationId, UUID creatorId, String tier, long fee) {}

    /** Only the new ones come back: who holds an invitation, or has accepted one, is left as they are. */
    Uni<List<Invitation>> add(Tx tx, Terms terms, List<Invitee> invitees) {
        return tx.list(
                INSERT,
                Invitations::invitation,
                tx.workspace(),
                terms.campaignId(),
                terms.mixPlanId(),
                terms.currency(),
                terms.commissionBasisPoints(),
                terms.message(),
                terms.expiresAt(),
                tx.caller().subject(),
                tx.now(),
                Columns.uuids(invitees, Invitee::invitationId),
                Columns.uuids(invitees, Invitee::creatorId),
                Columns.texts(invitees, Invitee::tier),
                Columns.numbers(invitees, Invitee::fee));
    }

    Uni<Invitation> require(Tx tx, UUID campaignId, UUID id) {
        return one(tx, FIND, campaignId, id);
    }

    Uni<Invitation> lock(Tx tx, UUID campaignId, UUID id) {
        return one(tx, FIND + " FOR UPDATE", campaignId, id);
    }

    Uni<List<Invitation>> page(
            Tx tx, UUID campaignId, @Nullable String state, @Nullable UUID creator, PageRequest page) {
        return tx.list(
                PAGE, Invitations::invitation, tx.workspace(), campaignId, page.after(0), state, creator, page.fetch());
    }

    /** To a creator who was never invited, the campaign is as good as none. */
    Uni<Void> admit(Tx tx, UUID campaignId) {
        UUID creator = tx.caller().own().orElse(null);
        return tx.caller().isOnlySelf()
                ? tx.find(OF_CREATOR, Invitations::invitation, tx.workspace(), campaignId, creator)
                        .map(found -> found.orElseThrow(() -> ProblemException.notFound("campaign", campaignId)))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    Uni<Invitation> answer(Tx tx, UUID id, InvitationState state, @Nullable String reason) {
        return tx.one(ANSWER, Invitations::invitation, tx.workspace(), id, state.name(), reason, tx.now());
    }

    /** The creator's own: nobody answers for another, whatever else their token allows. */
    Uni<Invitation> requireOwn(Tx tx, UUID campaignId, UUID id) {
        return require(tx, campaignId, id).invoke(invitation -> {
            if (!tx.caller().own().equals(Optional.of(invitation.creatorId()))) {
                throw ProblemException.notFound("invitation", id);
            }
        });
    }

    /** An invitation of another creator is as good as none for a creator. */
    private Uni<Invitation> one(Tx tx, String sql, UUID campaignId, UUID id) {
        return tx.find(sql, Invitations::invitation, tx.workspace(), campaignId, id)
                .map(found -> found.filter(invitation -> !tx.caller().isOnlySelf()
                                || tx.caller().own().equals(Optional.of(invitation.creatorId())))
                        .orElseThrow(() -> ProblemException.notFound("invitation", id)));
    }

    private static Invitation invitation(Row row) {
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
