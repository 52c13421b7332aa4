package dev.lodestone.campaign;

import dev.lodestone.kit.problem.ProblemCode;

/** Every refusal of campaign-service beyond the common ones. */
public enum CampaignProblem implements ProblemCode {
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
