package dev.lodestone.campaign.submission;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.collaboration.Collaboration;
import dev.lodestone.campaign.collaboration.Collaborations;
import dev.lodestone.campaign.event.CollaborationEvents;
import dev.lodestone.campaign.event.CollaborationEvents.DraftReviewed;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** A reviewer approves a draft or asks for changes. A blocked draft is approved only with a reason on record. */
@ApplicationScoped
class ReviewDraft {
    private static final String INSERT = """
            INSERT INTO review (id, workspace_id, collaboration_id, submission_id, revision, decision, note,
                overrides_block, reviewed_by, reviewed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING *""";
    private static final String PAGE = """
            SELECT * FROM review WHERE workspace_id = $1 AND collaboration_id = $2
                AND ($3::text IS NULL OR revision < $3::text::integer)
            ORDER BY revision DESC LIMIT $4""";

    private final Collaborations collaborations;
    private final Submissions submissions;
    private final Events events;
    private final Ids ids;

    ReviewDraft(Collaborations collaborations, Submissions submissions, Events events, Ids ids) {
        this.collaborations = collaborations;
        this.submissions = submissions;
        this.events = events;
        this.ids = ids;
    }

    Uni<ReviewView> in(Tx tx, UUID collaborationId, ReviewRequest request) {
        return collaborations
                .lock(tx, collaborationId)
                .chain(collaboration -> draft(tx, collaborationId, request)
                        .invoke(draft -> refuseBlocked(draft, request))
                        .call(() -> collaborations.move(
                                tx, collaboration, request.decision().step()))
                        .call(draft -> submissions.settle(tx, draft.id(), request.decision()))
                        .chain(draft -> record(tx, collaboration, draft, request)));
    }

    /** Whoever may not see the collaboration reads none. */
    Uni<List<ReviewView>> page(Tx tx, UUID collaborationId, PageRequest page) {
        return collaborations
                .require(tx, collaborationId)
                .chain(() ->
                        tx.list(PAGE, ReviewView::of, tx.workspace(), collaborationId, page.after(0), page.fetch()));
    }

    private Uni<SubmissionView> draft(Tx tx, UUID collaborationId, ReviewRequest request) {
        return submissions
                .newest(tx, collaborationId)
                .map(newest -> newest.filter(draft ->
                                request.submissionId() == null || draft.id().equals(request.submissionId()))
                        .orElseThrow(() -> new ProblemException(
                                CampaignProblem.COLLABORATION_STATE, "Only the newest draft can be reviewed.")));
    }

    private static void refuseBlocked(SubmissionView draft, ReviewRequest request) {
        boolean blocked = draft.standing().verdict().equals("block");
        if (blocked && request.decision() == Decision.APPROVE && !request.overrides()) {
            throw new ProblemException(
                    CampaignProblem.SUBMISSION_BLOCKED,
                    "Ask for changes, or approve with overrideBlock and a note that says why.");
        }
    }

    private Uni<ReviewView> record(Tx tx, Collaboration collaboration, SubmissionView draft, ReviewRequest request) {
        return tx.one(
                        INSERT,
                        ReviewView::of,
                        ids.next(),
                        tx.workspace(),
                        collaboration.id(),
                        draft.id(),
                        draft.revision(),
                        request.decision().wire(),
                        request.note(),
                        request.overrides() && draft.standing().verdict().equals("block"),
                        tx.caller().subject(),
                        tx.now())
                .call(() -> events.append(
                        tx, CollaborationEvents.REVIEWED, collaboration.id(), told(collaboration, draft, request)));
    }

    private static DraftReviewed told(Collaboration collaboration, SubmissionView draft, ReviewRequest request) {
        return new DraftReviewed(
                collaboration.id(),
                collaboration.campaignId(),
                collaboration.creatorId(),
                draft.id(),
                draft.revision(),
                request.decision().wire());
    }
}
