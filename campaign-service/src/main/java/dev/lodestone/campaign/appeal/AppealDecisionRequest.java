package dev.lodestone.campaign.appeal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AppealDecisionRequest")
record AppealDecisionRequest(
        @NotNull @Schema(required = true) Outcome outcome,
        @Size(max = 5_000) @Nullable String note) {}
