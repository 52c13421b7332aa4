package dev.lodestone.campaign.publication;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.brief.BriefVersion;
import dev.lodestone.campaign.brief.BriefVersions;
import dev.lodestone.campaign.collaboration.Collaboration;
import dev.lodestone.campaign.submission.Submissions;
import dev.lodestone.campaign.submission.Submissions.Approved;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    Uni<Approved> pass(Tx tx, Collaboration collaboration, @Nullable UUID named) {
        return submissions
                .approved(tx, collaboration.id(), named)
                .map(found -> found.orElseThrow(PublicationGate::notApproved))
                .call(draft -> briefs.require(tx, collaboration.campaignId(), collaboration.briefVersion())
                        .invoke(brief -> refuseHeldBack(brief, draft)));
    }

    private static void refuseHeldBack(BriefVersion brief, Approved draft) {
        if (brief.content().gate().holdsBack(draft.verdict())) {
            throw new ProblemException(
                    CampaignProblem.PUBLICATION_HELD_BACK,
                    "The check of the approved draft says " + draft.verdict() + " and the brief's gate is "
                            + brief.content().gate() + ". Hand in a draft that passes.");
        }
    }

    private static ProblemException notApproved() {
        return new ProblemException(CampaignProblem.COLLABORATION_STATE, "The draft has not been approved.");
    }
}
