package dev.lodestone.campaign.invitation;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.campaign.Campaign;
import dev.lodestone.campaign.campaign.Campaigns;
import dev.lodestone.campaign.event.CampaignEvents;
import dev.lodestone.campaign.event.CampaignEvents.InvitationCreated;
import dev.lodestone.campaign.invitation.Invitations.Invitee;
import dev.lodestone.campaign.invitation.Invitations.Terms;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Invites creators to a running campaign; who holds an invitation or has accepted one is named, not invited again. */
@ApplicationScoped
class InviteCreators {
    private final Campaigns campaigns;
    private final Invitations invitations;
    private final Events events;

    InviteCreators(Campaigns campaigns, Invitations invitations, Events events) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.events = events;
    }

    Uni<InvitationView.Batch> in(Tx tx, UUID campaignId, InvitationRequest request, List<Invitee> invitees) {
        return campaigns
                .require(tx, campaignId)
                .invoke(InviteCreators::requireRunning)
                .chain(campaign -> invitations.add(tx, terms(campaign, request), invitees))
                .call(made -> events.appendAll(
                        tx, made.stream().map(InviteCreators::told).toList()))
                .map(made -> batch(made, invitees));
    }

    static void requireRunning(Campaign campaign) {
        if (!campaign.state().isRunning()) {
            throw new ProblemException(
                    CampaignProblem.CAMPAIGN_STATE, "The campaign is " + campaign.state() + "; open it first.");
        }
    }

    private static Terms terms(Campaign campaign, InvitationRequest request) {
        return new Terms(
                campaign.id(),
                request.planId(),
                campaign.budget().currency(),
                request.commissionBasisPoints() == null
                        ? campaign.commissionBasisPoints()
                        : request.commissionBasisPoints(),
                request.message(),
                request.expiresAt());
    }

    private static Events.Happening<InvitationCreated> told(Invitation invitation) {
        return new Events.Happening<>(
                CampaignEvents.INVITATION_CREATED,
                invitation.id(),
                new InvitationCreated(
                        invitation.id(),
                        invitation.campaignId(),
                        invitation.creatorId(),
                        invitation.tier(),
                        invitation.fee()));
    }

    private static InvitationView.Batch batch(List<Invitation> made, List<Invitee> invitees) {
        List<UUID> invited = made.stream().map(Invitation::creatorId).toList();
        return new InvitationView.Batch(
                made.stream().map(InvitationView::of).toList(),
                invitees.stream()
                        .map(Invitee::creatorId)
                        .filter(id -> !invited.contains(id))
                        .toList());
    }
}
