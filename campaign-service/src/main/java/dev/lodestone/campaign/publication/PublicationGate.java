package dev.lodestone.campaign.publication;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.brief.BriefVersions;
import dev.lodestone.campaign.collaboration.Collaboration;
import dev.lodestone.campaign.submission.Submissions;
import dev.lodestone.campaign.submission.Submissions.Approved;
import dev.lodestone.campaign.terms.PublishingGate;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets a draft go live that was approved, and that the brief's gate does not hold back. */
@ApplicationScoped
class PublicationGate {
    private final Submissions submissions;
    private final BriefVersions briefs;

    PublicationGate(Submissions submissions, BriefVersions briefs) {
        this.submissions = submissions;
        this.briefs = briefs;
    }

    /** The gate is that of the brief that is accepted now: a newer brief may have shut what an older one left open. */
    Uni<Approved> pass(Tx tx, Collaboration collaboration, PublicationRequest post) {
        return submissions
                .approved(tx, collaboration.id(), post.submissionId())
                .map(found -> found.orElseThrow(PublicationGate::notApproved))
                .call(draft -> briefs.require(tx, collaboration.campaignId(), collaboration.briefVersion())
                        .invoke(brief -> refuseHeldBack(brief.content().gate(), draft, post.platform())));
    }

    private static void refuseHeldBack(PublishingGate gate, Approved draft, String platform) {
        if (gate.holdsBack(draft.verdict())) {
            throw new ProblemException(
                    CampaignProblem.PUBLICATION_HELD_BACK,
                    "The check of the approved draft says " + draft.verdict() + " and the brief's gate is " + gate
                            + ". Hand in a draft that passes.");
        }
        if (gate != PublishingGate.none
                && draft.platform() != null
                && !draft.platform().equals(platform)) {
            throw checkedForAnother(gate, draft.platform(), platform);
        }
    }

    /** What passes on one platform may be forbidden on another, so a verdict opens the gate only where it was given for. */
    private static ProblemException checkedForAnother(PublishingGate gate, String checked, String platform) {
        return new ProblemException(
                CampaignProblem.PUBLICATION_HELD_BACK,
                "The approved draft was checked for " + checked + " and the brief's gate is " + gate
                        + ". Hand in a draft for " + platform + ".",
                FieldError.at("/platform", "other-platform", "The approved draft was checked for " + checked + "."));
    }

    private static ProblemException notApproved() {
        return new ProblemException(CampaignProblem.COLLABORATION_STATE, "The draft has not been approved.");
    }
}
