package dev.lodestone.campaign.invitation;

import dev.lodestone.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "InvitationRequest",
        description = "Invites the creators of a mix plan, or creators by id, or both at once.")
record InvitationRequest(
        @Schema(description = "A stored mix plan of this campaign")
        UUID planId,

        @Size(max = 30)
        @Schema(description = "Which of its options; `recommended` when absent", examples = "recommended")
        String plan,

        @Size(max = 200) List<@NotNull UUID> creatorIds,

        @Valid @Schema(description = "The fee for each of them; the creator's own price when absent")
        Money fee,

        @Min(0) @Max(10_000) @Schema(description = "The campaign's when absent")
        Integer commissionBasisPoints,

        @Size(max = 2_000) String message,
        Instant expiresAt) {

    List<UUID> ids() {
        return creatorIds == null ? List.of() : creatorIds.stream().distinct().toList();
    }

    String option() {
        return plan == null ? "recommended" : plan;
    }
}
