package dev.lodestone.campaign.submission;

import dev.lodestone.campaign.brief.BriefVersion;
import dev.lodestone.campaign.brief.BriefVersions;
import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.campaign.check.ContentChecks;
import dev.lodestone.campaign.collaboration.Collaborations;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import dev.lodestone.campaign.rulepack.RulesInForce;
import dev.lodestone.kit.database.Database;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads a draft by the brief version that its creator accepted, not by a later one, and by the workspace's rules. */
@ApplicationScoped
class CheckDraft {
    private final Database database;
    private final Collaborations collaborations;
    private final BriefVersions briefs;
    private final RulesInForce rules;
    private final ContentChecks checks;

    CheckDraft(
            Database database,
            Collaborations collaborations,
            BriefVersions briefs,
            RulesInForce rules,
            ContentChecks checks) {
        this.database = database;
        this.collaborations = collaborations;
        this.briefs = briefs;
        this.rules = rules;
        this.checks = checks;
    }

    private record Guidance(BriefVersion brief, WorkspaceRules own) {}

    /** A draft as it reads by the version of the brief that its creator accepted. */
    record Checked(SubmissionRequest draft, int briefVersion, Options options, CheckView check) {}

    /** In no transaction that others would wait for, because it may itself have to wait for a reader. */
    Uni<Checked> check(UUID collaborationId, SubmissionRequest draft) {
        return database.read(tx -> collaborations
                        .require(tx, collaborationId)
                        .chain(it -> briefs.require(tx, it.campaignId(), it.briefVersion()))
                        .chain(brief -> rules.of(tx).map(own -> new Guidance(brief, own))))
                .chain(guidance -> check(draft, guidance));
    }

    private Uni<Checked> check(SubmissionRequest draft, Guidance guidance) {
        Options options = draft.over(guidance.brief().options());
        return checks.read(draft.text(), options, guidance.own())
                .map(check -> new Checked(draft, guidance.brief().number(), options, check));
    }
}
