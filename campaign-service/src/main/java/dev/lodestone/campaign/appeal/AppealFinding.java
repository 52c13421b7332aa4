package dev.lodestone.campaign.appeal;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.collaboration.Collaboration;
import dev.lodestone.campaign.collaboration.Collaborations;
import dev.lodestone.campaign.event.CollaborationEvents;
import dev.lodestone.campaign.event.CollaborationEvents.FindingAppealed;
import dev.lodestone.campaign.submission.SubmissionView;
import dev.lodestone.campaign.submission.Submissions;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The creator, or a reviewer for them, says that a finding is wrong. */
@ApplicationScoped
class AppealFinding {
    private final Collaborations collaborations;
    private final Submissions submissions;
    private final Appeals appeals;
    private final Events events;
    private final Ids ids;

    AppealFinding(Collaborations collaborations, Submissions submissions, Appeals appeals, Events events, Ids ids) {
        this.collaborations = collaborations;
        this.submissions = submissions;
        this.appeals = appeals;
        this.events = events;
        this.ids = ids;
    }

    Uni<AppealView> in(Tx tx, UUID collaborationId, UUID submissionId, AppealRequest request) {
        return collaborations
                .lock(tx, collaborationId)
                .call(() ->
                        submissions.require(tx, collaborationId, submissionId).invoke(draft -> check(draft, request)))
                .call(() -> appeals.stands(tx, submissionId, request.place()).invoke(AppealFinding::refuseTwice))
                .chain(work -> appeals.add(tx, ids.next(), submissionId, request)
                        .call(kept -> events.append(tx, CollaborationEvents.APPEALED, submissionId, told(work, kept))));
    }

    private static void check(SubmissionView draft, AppealRequest request) {
        if (draft.check().findings().stream().noneMatch(request::isAgainst)) {
            throw ProblemException.invalid(FieldError.at(
                    "/ruleId", "unknown", "The check of this draft found nothing of this rule at this place."));
        }
    }

    private static void refuseTwice(boolean stands) {
        if (stands) {
            throw new ProblemException(
                    CampaignProblem.APPEAL_STANDS, "Read the appeals of this draft: one is about this finding.");
        }
    }

    private static FindingAppealed told(Collaboration work, AppealView kept) {
        return new FindingAppealed(
                work.id(),
                work.campaignId(),
                work.creatorId(),
                kept.submissionId(),
                kept.id(),
                kept.ruleId(),
                kept.start(),
                kept.end());
    }
}
