package dev.lodestone.creator.account;

import dev.lodestone.creator.metric.EngagementFormula;
import dev.lodestone.creator.metric.EngagementRate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "AccountRequest",
        examples = "{\"platform\": \"instagram\", \"platformId\": \"17841400000000001\", \"handle\": \"nora.bakes\","
                + " \"followers\": 12500, \"engagementRateBp\": 310, \"engagementFormula\": \"by-followers\"}")
record AccountRequest(
        @NotNull Platform platform,

        @NotBlank @Size(max = 128) @Schema(description = "The platform's own id, which outlives changes of the handle")
        String platformId,

        @NotBlank @Size(max = 65) String handle,
        @NotNull @Min(0) @Max(2_000_000_000L) Long followers,
        @Min(0) @Max(EngagementRate.LARGEST) @Nullable Integer engagementRateBp,
        @Nullable EngagementFormula engagementFormula,
        @Min(1) @Max(365) @Nullable Integer engagementWindowDays) {}
