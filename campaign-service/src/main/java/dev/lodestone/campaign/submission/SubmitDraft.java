package dev.lodestone.campaign.submission;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.collaboration.Collaboration;
import dev.lodestone.campaign.collaboration.CollaborationState.Step;
import dev.lodestone.campaign.collaboration.Collaborations;
import dev.lodestone.campaign.event.CollaborationEvents;
import dev.lodestone.campaign.event.CollaborationEvents.DraftSubmitted;
import dev.lodestone.campaign.submission.CheckDraft.Checked;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes in a draft that has been checked. */
@ApplicationScoped
class SubmitDraft {
    private final Collaborations collaborations;
    private final Submissions submissions;
    private final Events events;
    private final Ids ids;

    SubmitDraft(Collaborations collaborations, Submissions submissions, Events events, Ids ids) {
        this.collaborations = collaborations;
        this.submissions = submissions;
        this.events = events;
        this.ids = ids;
    }

    Uni<SubmissionView> in(Tx tx, UUID collaborationId, Checked checked) {
        return collaborations
                .lock(tx, collaborationId)
                .invoke(collaboration -> refuseOtherBrief(collaboration, checked))
                .call(collaboration -> collaborations.move(tx, collaboration, Step.SUBMIT))
                .chain(collaboration -> submissions
                        .add(tx, ids.next(), collaboration, checked.draft(), checked.options(), checked.check())
                        .call(kept -> events.append(
                                tx, CollaborationEvents.SUBMITTED, collaboration.id(), told(collaboration, kept))));
    }

    private static void refuseOtherBrief(Collaboration collaboration, Checked checked) {
        if (collaboration.briefVersion() == checked.briefVersion()) return;
        throw new ProblemException(
                CampaignProblem.COLLABORATION_STATE,
                "Another version of the brief was accepted while this draft was read. Send it again.");
    }

    private static DraftSubmitted told(Collaboration collaboration, SubmissionView kept) {
        return new DraftSubmitted(
                collaboration.id(),
                collaboration.campaignId(),
                collaboration.creatorId(),
                kept.id(),
                kept.revision(),
                kept.check().score(),
                kept.check().verdict());
    }
}
