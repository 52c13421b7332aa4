package dev.lodestone.campaign.submission;

import dev.lodestone.campaign.brief.BriefVersion;
import dev.lodestone.campaign.brief.BriefVersions;
import dev.lodestone.campaign.check.ContentChecks;
import dev.lodestone.campaign.collaboration.Collaboration;
import dev.lodestone.campaign.collaboration.CollaborationState.Step;
import dev.lodestone.campaign.collaboration.Collaborations;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.rulepack.RulesInForce;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.identity.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes in a draft, checked against the brief version that the creator accepted, not against a later one. */
@ApplicationScoped
class SubmitDraft {
    private final Collaborations collaborations;
    private final BriefVersions briefs;
    private final RulesInForce rules;
    private final ContentChecks checks;
    private final Submissions submissions;
    private final Events events;
    private final Ids ids;

    SubmitDraft(
            Collaborations collaborations,
            BriefVersions briefs,
            RulesInForce rules,
            ContentChecks checks,
            Submissions submissions,
            Events events,
            Ids ids) {
        this.collaborations = collaborations;
        this.briefs = briefs;
        this.rules = rules;
        this.checks = checks;
        this.submissions = submissions;
        this.events = events;
        this.ids = ids;
    }

    record Submitted(
            UUID collaborationId,
            UUID campaignId,
            UUID creatorId,
            UUID submissionId,
            int revision,
            int score,
            String verdict) {}

    Uni<SubmissionView> in(Tx tx, UUID collaborationId, SubmissionRequest draft) {
        return collaborations
                .lock(tx, collaborationId)
                .call(collaboration -> collaborations.move(tx, collaboration, Step.SUBMIT))
                .chain(collaboration -> briefs.require(tx, collaboration.campaignId(), collaboration.briefVersion())
                        .chain(brief -> keep(tx, collaboration, brief, draft)));
    }

    private Uni<SubmissionView> keep(Tx tx, Collaboration collaboration, BriefVersion brief, SubmissionRequest draft) {
        Options options = draft.over(brief.options());
        return rules.of(tx)
                .chain(own -> checks.read(draft.text(), options, own))
                .chain(check -> submissions.add(tx, ids.next(), collaboration, draft, options, check))
                .call(kept ->
                        events.append(tx, "collaboration.submitted", collaboration.id(), told(collaboration, kept)));
    }

    private static Submitted told(Collaboration collaboration, SubmissionView kept) {
        return new Submitted(
                collaboration.id(),
                collaboration.campaignId(),
                collaboration.creatorId(),
                kept.id(),
                kept.revision(),
                kept.check().score(),
                kept.check().verdict());
    }
}
