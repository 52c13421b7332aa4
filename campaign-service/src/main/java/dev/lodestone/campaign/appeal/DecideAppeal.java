package dev.lodestone.campaign.appeal;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.collaboration.Collaboration;
import dev.lodestone.campaign.collaboration.Collaborations;
import dev.lodestone.campaign.event.CollaborationEvents;
import dev.lodestone.campaign.event.CollaborationEvents.AppealDecided;
import dev.lodestone.campaign.submission.SubmissionView;
import dev.lodestone.campaign.submission.Submissions;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Another person than the appellant says whether the finding stands; a finding that falls no longer counts. */
@ApplicationScoped
class DecideAppeal {
    private final Collaborations collaborations;
    private final Submissions submissions;
    private final Appeals appeals;
    private final Events events;

    DecideAppeal(Collaborations collaborations, Submissions submissions, Appeals appeals, Events events) {
        this.collaborations = collaborations;
        this.submissions = submissions;
        this.appeals = appeals;
        this.events = events;
    }

    /** An appeal, addressed as its path does. */
    record Address(UUID collaborationId, UUID submissionId, UUID appealId) {}

    Uni<AppealView> in(Tx tx, Address at, AppealDecisionRequest decision) {
        return collaborations
                .lock(tx, at.collaborationId())
                .chain(work -> submissions
                        .require(tx, work.id(), at.submissionId())
                        .chain(draft -> decide(tx, work, draft, at.appealId(), decision)));
    }

    private Uni<AppealView> decide(
            Tx tx, Collaboration work, SubmissionView draft, UUID appealId, AppealDecisionRequest decision) {
        return appeals.require(tx, draft.id(), appealId)
                .invoke(appeal -> check(tx, appeal))
                .chain(() -> appeals.decide(tx, appealId, decision))
                .call(decided -> reconsidered(tx, draft, decided)
                        .chain(now -> events.append(
                                tx, CollaborationEvents.APPEAL_DECIDED, draft.id(), told(work, now, decided))));
    }

    private static void check(Tx tx, AppealView appeal) {
        if (!appeal.undecided()) {
            throw new ProblemException(CampaignProblem.APPEAL_DECIDED, "The appeal was " + appeal.state() + ".");
        }
        if (appeal.appealedBy().equals(tx.caller().subject())) {
            throw new ProblemException(
                    CampaignProblem.APPEAL_OWN, "Ask another person who holds the scope content:review.");
        }
    }

    private Uni<SubmissionView> reconsidered(Tx tx, SubmissionView draft, AppealView decided) {
        return decided.fell()
                ? appeals.overruled(tx, draft.id()).chain(fallen -> submissions.reconsider(tx, draft, fallen))
                : Uni.createFrom().item(draft);
    }

    private static AppealDecided told(Collaboration work, SubmissionView now, AppealView decided) {
        return new AppealDecided(
                work.id(),
                work.campaignId(),
                work.creatorId(),
                now.id(),
                decided.id(),
                decided.ruleId(),
                decided.state(),
                now.standing().score(),
                now.standing().verdict());
    }
}
