package dev.lodestone.campaign.invitation;

import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "InvitationRequest",
        description = "Invites the creators of a mix plan, or creators by id, or both at once.")
record InvitationRequest(
        @Schema(description = "A stored mix plan of this campaign") @Nullable
        UUID planId,

        @Size(max = 30)
        @Schema(description = "Which of its options; `recommended` when absent", examples = "recommended")
        @Nullable
        String plan,

        @Size(max = 200) @Nullable List<@NotNull UUID> creatorIds,

        @Valid @Schema(description = "The fee for each of them; the creator's own price when absent") @Nullable
        Money fee,

        @Min(0) @Max(10_000) @Schema(description = "The campaign's when absent") @Nullable
        Integer commissionBasisPoints,

        @Size(max = 2_000) @Nullable String message,
        @Nullable Instant expiresAt) {

    /** A fee is paid to the creator, and an offer that has expired can never be answered. */
    void refuseFaults(Instant now) {
        List<FieldError> faults = new ArrayList<>();
        if (fee != null && fee.isNegative()) {
            faults.add(FieldError.at("/fee/amount", "positive-or-zero", "Not below zero."));
        }
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            faults.add(FieldError.at("/expiresAt", "past", "An invitation expires in the future."));
        }
        if (!faults.isEmpty()) throw ProblemException.invalid(faults.toArray(FieldError[]::new));
    }

    List<UUID> ids() {
        return creatorIds == null ? List.of() : creatorIds.stream().distinct().toList();
    }

    String option() {
        return plan == null ? "recommended" : plan;
    }
}
