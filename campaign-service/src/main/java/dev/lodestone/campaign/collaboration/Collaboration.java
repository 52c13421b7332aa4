package dev.lodestone.campaign.collaboration;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.collaboration.CollaborationState.Step;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.ProblemException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** One creator's work for one campaign, on the terms and the brief version that the creator accepted. */
public record Collaboration(
        UUID id,
        UUID campaignId,
        UUID creatorId,
        UUID invitationId,
        String tier,
        Money fee,
        int commissionBasisPoints,
        int briefVersion,
        UsageRights usageRights,
        int exclusivityDays,
        CollaborationState state,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** The state after a step, or the refusal of it. */
    CollaborationState after(Step step) {
        return state.after(step)
                .orElseThrow(() -> new ProblemException(
                        CampaignProblem.COLLABORATION_STATE,
                        "The collaboration is " + state.wire() + "; "
                                + step.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " is not possible."));
    }
}
