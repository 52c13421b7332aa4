package dev.lodestone.campaign.invitation;

import dev.lodestone.campaign.brief.BriefVersions;
import dev.lodestone.campaign.campaign.Campaign;
import dev.lodestone.campaign.campaign.MoveCampaign;
import dev.lodestone.campaign.collaboration.BeginCollaboration;
import dev.lodestone.campaign.collaboration.Collaborations.Accepted;
import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A creator's answer, given once. An acceptance binds to the brief version that the creator has read. */
@ApplicationScoped
class AnswerInvitation {
    private final Invitations invitations;
    private final MoveCampaign moveCampaign;
    private final BriefVersions briefs;
    private final BeginCollaboration beginCollaboration;

    AnswerInvitation(
            Invitations invitations,
            MoveCampaign moveCampaign,
            BriefVersions briefs,
            BeginCollaboration beginCollaboration) {
        this.invitations = invitations;
        this.moveCampaign = moveCampaign;
        this.briefs = briefs;
        this.beginCollaboration = beginCollaboration;
    }

    /** The campaign is locked before the invitation, here as everywhere. */
    Uni<InvitationView> accept(Tx tx, UUID campaignId, UUID id, int briefVersion) {
        return invitations
                .requireOwn(tx, campaignId, id)
                .invoke(invitation -> invitation.requireOpen(tx.now()))
                .chain(() -> briefs.requireCurrent(tx, campaignId, briefVersion, "/briefVersion"))
                .chain(() -> moveCampaign.activate(tx, campaignId))
                .chain(campaign -> begin(tx, campaign, id, briefVersion));
    }

    Uni<InvitationView> decline(Tx tx, UUID campaignId, UUID id, @Nullable String reason) {
        return invitations
                .requireOwn(tx, campaignId, id)
                .chain(() -> invitations.lock(tx, campaignId, id))
                .invoke(invitation -> invitation.requireOpen(tx.now()))
                .chain(() -> end(tx, id, InvitationState.declined, reason));
    }

    Uni<InvitationView> withdraw(Tx tx, UUID campaignId, UUID id) {
        return invitations
                .lock(tx, campaignId, id)
                .invoke(Invitation::requireUnanswered)
                .chain(() -> end(tx, id, InvitationState.withdrawn, null));
    }

    private Uni<InvitationView> begin(Tx tx, Campaign campaign, UUID id, int briefVersion) {
        return invitations
                .lock(tx, campaign.id(), id)
                .invoke(invitation -> invitation.requireOpen(tx.now()))
                .chain(() -> invitations.answer(tx, id, InvitationState.accepted, null))
                .chain(invitation -> beginCollaboration
                        .in(tx, campaign, terms(invitation, briefVersion))
                        .map(collaboration -> InvitationView.of(invitation, collaboration.id())));
    }

    private static Accepted terms(Invitation invitation, int briefVersion) {
        return new Accepted(
                invitation.campaignId(),
                invitation.creatorId(),
                invitation.id(),
                invitation.tier(),
                invitation.fee(),
                invitation.commissionBasisPoints(),
                briefVersion);
    }

    private Uni<InvitationView> end(Tx tx, UUID id, InvitationState state, @Nullable String reason) {
        return invitations.answer(tx, id, state, reason).map(InvitationView::of);
    }
}
