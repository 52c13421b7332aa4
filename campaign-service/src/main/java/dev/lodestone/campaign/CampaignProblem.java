package dev.lodestone.campaign;

import dev.lodestone.kit.problem.ProblemCode;

/** What campaign-service may refuse beyond the refusals that every service knows. */
public enum CampaignProblem implements ProblemCode {
    CREATOR_SERVICE_UNAVAILABLE(503, "creator-service cannot be reached"),
    CURRENCY_MISMATCH(422, "All amounts must be in the currency of the budget"),
    MIX_INFEASIBLE(422, "No plan meets the constraints"),
    MIX_CHART_EMPTY(404, "The plan has nothing that this chart would show"),
    CREATOR_UNKNOWN(422, "A creator is not known"),
    INVITATION_ANSWERED(409, "The invitation has been answered or withdrawn"),
    INVITATION_EXPIRED(409, "The invitation has expired"),
    BRIEF_VERSION_NOT_CURRENT(422, "This is not the brief's current version"),
    RULE_STAYS_ON(422, "A rule of this severity cannot be switched off"),
    RULE_PACK_READ_ONLY(409, "A built-in rule pack cannot be changed"),
    COLLABORATION_STATE(409, "The collaboration does not take this in its state"),
    SUBMISSION_BLOCKED(409, "The content check blocks this draft"),
    PUBLICATION_HELD_BACK(409, "The brief's gate keeps this draft from going live"),
    APPEAL_STANDS(409, "The finding is under appeal or has fallen already"),
    APPEAL_DECIDED(409, "The appeal has been decided"),
    APPEAL_OWN(409, "Nobody decides their own appeal"),
    BRAND_IN_USE(409, "The brand has campaigns"),
    CAMPAIGN_STATE(409, "The campaign's state does not allow this"),
    CAMPAIGN_TERMS_FROZEN(409, "Others already rely on these terms of the campaign"),
    BRIEF_MISSING(409, "The campaign has no brief yet"),
    BRIEF_BLOCKED(409, "The brief itself does not pass its check");

    private final int status;
    private final String title;

    CampaignProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
