package dev.lodestone.campaign.invitation;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.ProblemException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer to one creator to work for one campaign, on stated terms. Nullable: plan, message, reason, expiry, answer. */
record Invitation(
        UUID id,
        UUID campaignId,
        UUID creatorId,
        @Nullable UUID mixPlanId,
        String tier,
        Money fee,
        int commissionBasisPoints,
        @Nullable String message,
        InvitationState state,
        @Nullable String declineReason,
        @Nullable Instant expiresAt,
        @Nullable Instant answeredAt,
        long version,
        String createdBy,
        Instant createdAt) {

    /** Refuses an answer when there has been one, or when it comes too late. */
    void requireOpen(Instant now) {
        requireUnanswered();
        if (expiresAt != null && !now.isBefore(expiresAt)) {
            throw new ProblemException(CampaignProblem.INVITATION_EXPIRED, "It expired at " + expiresAt + ".");
        }
    }

    /** Enough for taking it back, which is how an expired one is put away. */
    void requireUnanswered() {
        if (!state.isOpen()) {
            throw new ProblemException(CampaignProblem.INVITATION_ANSWERED, "The invitation is " + state + ".");
        }
    }
}
