package dev.lodestone.campaign.submission;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.brief.BriefVersion;
import dev.lodestone.campaign.brief.BriefVersions;
import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.campaign.check.ContentChecks;
import dev.lodestone.campaign.collaboration.Collaboration;
import dev.lodestone.campaign.collaboration.CollaborationState.Step;
import dev.lodestone.campaign.collaboration.Collaborations;
import dev.lodestone.campaign.event.CollaborationEvents;
import dev.lodestone.campaign.event.CollaborationEvents.DraftSubmitted;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import dev.lodestone.campaign.rulepack.RulesInForce;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes in a draft, checked against the brief version that the creator accepted, not against a later one. */
@ApplicationScoped
class SubmitDraft {
    private final Database database;
    private final Collaborations collaborations;
    private final BriefVersions briefs;
    private final RulesInForce rules;
    private final ContentChecks checks;
    private final Submissions submissions;
    private final Events events;
    private final Ids ids;

    SubmitDraft(
            Database database,
            Collaborations collaborations,
            BriefVersions briefs,
            RulesInForce rules,
            ContentChecks checks,
            Submissions submissions,
            Events events,
            Ids ids) {
        this.database = database;
        this.collaborations = collaborations;
        this.briefs = briefs;
        this.rules = rules;
        this.checks = checks;
        this.submissions = submissions;
        this.events = events;
        this.ids = ids;
    }

    private record Guidance(BriefVersion brief, WorkspaceRules own) {}

    /** A draft as it reads by the version of the brief that its creator accepted. */
    record Checked(SubmissionRequest draft, int briefVersion, Options options, CheckView check) {}

    /** In no transaction that others would wait for, because it may itself have to wait for a reader. */
    Uni<Checked> read(UUID collaborationId, SubmissionRequest draft) {
        return database.read(tx -> collaborations
                        .require(tx, collaborationId)
                        .chain(it -> briefs.require(tx, it.campaignId(), it.briefVersion()))
                        .chain(brief -> rules.of(tx).map(own -> new Guidance(brief, own))))
                .chain(guidance -> read(draft, guidance));
    }

    private Uni<Checked> read(SubmissionRequest draft, Guidance guidance) {
        Options options = draft.over(guidance.brief().options());
        return checks.read(draft.text(), options, guidance.own())
                .map(check -> new Checked(draft, guidance.brief().number(), options, check));
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
