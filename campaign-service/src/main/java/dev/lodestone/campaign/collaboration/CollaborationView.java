package dev.lodestone.campaign.collaboration;

import dev.lodestone.kit.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Collaboration")
record CollaborationView(
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
        Instant createdAt,
        Instant updatedAt) {

    @Schema(name = "CollaborationPage")
    record Page(
            List<CollaborationView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}

    static CollaborationView of(Collaboration collaboration) {
        return new CollaborationView(
                collaboration.id(),
                collaboration.campaignId(),
                collaboration.creatorId(),
                collaboration.invitationId(),
                collaboration.tier(),
                collaboration.fee(),
                collaboration.commissionBasisPoints(),
                collaboration.briefVersion(),
                collaboration.usageRights(),
                collaboration.exclusivityDays(),
                collaboration.state(),
                collaboration.createdAt(),
                collaboration.updatedAt());
    }
}
