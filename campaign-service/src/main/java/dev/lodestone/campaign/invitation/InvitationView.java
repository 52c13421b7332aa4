package dev.lodestone.campaign.invitation;

import dev.lodestone.kit.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Invitation")
record InvitationView(
        UUID id,
        UUID campaignId,
        UUID creatorId,
        @Schema(nullable = true) @Nullable UUID mixPlanId,
        String tier,
        Money fee,
        int commissionBasisPoints,
        @Schema(nullable = true) @Nullable String message,
        InvitationState state,
        @Schema(nullable = true) @Nullable String declineReason,
        @Schema(nullable = true) @Nullable Instant expiresAt,
        @Schema(nullable = true) @Nullable Instant answeredAt,

        @Schema(nullable = true, description = "The collaboration that an acceptance began") @Nullable
        UUID collaborationId,

        Instant createdAt) {

    @Schema(name = "InvitationPage")
    record Page(
            List<InvitationView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}

    @Schema(name = "InvitationBatch", description = "The invitations made, and who had been invited before.")
    record Batch(List<InvitationView> data, List<UUID> alreadyInvited) {}

    static InvitationView of(Invitation invitation) {
        return of(invitation, null);
    }

    static InvitationView of(Invitation invitation, @Nullable UUID collaborationId) {
        return new InvitationView(
                invitation.id(),
                invitation.campaignId(),
                invitation.creatorId(),
                invitation.mixPlanId(),
                invitation.tier(),
                invitation.fee(),
                invitation.commissionBasisPoints(),
                invitation.message(),
                invitation.state(),
                invitation.declineReason(),
                invitation.expiresAt(),
                invitation.answeredAt(),
                collaborationId,
                invitation.createdAt());
    }
}
