package dev.lodestone.campaign.collaboration;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.brief.BriefDiff;
import dev.lodestone.campaign.brief.BriefVersions;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The creator agrees to work by a newer brief. Until then drafts are held to the one that was accepted before. */
@ApplicationScoped
class AcceptBrief {
    private final Collaborations collaborations;
    private final BriefVersions briefs;
    private final CollaborationNews news;

    AcceptBrief(Collaborations collaborations, BriefVersions briefs, CollaborationNews news) {
        this.collaborations = collaborations;
        this.briefs = briefs;
        this.news = news;
    }

    Uni<Collaboration> in(Tx tx, UUID id, int version) {
        return collaborations
                .lock(tx, id)
                .invoke(AcceptBrief::refuseOver)
                .call(locked -> briefs.requireCurrent(tx, locked.campaignId(), version, "/version"))
                .chain(locked ->
                        locked.briefVersion() == version ? Uni.createFrom().item(locked) : accept(tx, locked, version));
    }

    /** What the current brief changes against the accepted one; nothing when they are the same. */
    Uni<BriefDiff> pending(Tx tx, UUID id) {
        return collaborations
                .require(tx, id)
                .chain(work -> briefs.require(tx, work.campaignId(), work.briefVersion())
                        .chain(accepted -> briefs.latest(tx, List.of(work.campaignId()))
                                .map(latest -> BriefDiff.between(accepted, latest.getFirst()))));
    }

    private Uni<Collaboration> accept(Tx tx, Collaboration locked, int version) {
        return collaborations.acceptBrief(tx, locked.id(), version).call(() -> news.briefAccepted(tx, locked, version));
    }

    private static void refuseOver(Collaboration collaboration) {
        if (collaboration.state().isOver()) {
            throw new ProblemException(
                    CampaignProblem.COLLABORATION_STATE,
                    "The collaboration is " + collaboration.state().wire() + "; no brief applies any more.");
        }
    }
}
