package dev.lodestone.campaign.invitation;

import dev.lodestone.campaign.campaign.Campaigns;
import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

    private final Campaigns campaigns;

    Invitations(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

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
                InvitationRows::invitation,
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

    /** A creator sees only their own. */
    Uni<List<Invitation>> page(Tx tx, UUID campaign, @Nullable String state, PageRequest page) {
        UUID own = tx.caller().narrowed(null);
        return admit(tx, campaign, own)
                .chain(() -> tx.list(
                        PAGE,
                        InvitationRows::invitation,
                        tx.workspace(),
                        campaign,
                        page.after(0),
                        state,
                        own,
                        page.fetch()));
    }

    /** To a creator who was never invited, the campaign is as good as none. */
    private Uni<?> admit(Tx tx, UUID campaign, @Nullable UUID creator) {
        Uni<?> known = campaigns.require(tx, campaign);
        if (creator == null) return known;
        return known.chain(() -> tx.find(OF_CREATOR, InvitationRows::invitation, tx.workspace(), campaign, creator))
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("campaign", campaign)));
    }

    Uni<Invitation> answer(Tx tx, UUID id, InvitationState state, @Nullable String reason) {
        return tx.one(ANSWER, InvitationRows::invitation, tx.workspace(), id, state.name(), reason, tx.now());
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
        return tx.find(sql, InvitationRows::invitation, tx.workspace(), campaignId, id)
                .map(found -> found.filter(invitation -> tx.caller().maySee(invitation.creatorId()))
                        .orElseThrow(() -> ProblemException.notFound("invitation", id)));
    }
}
