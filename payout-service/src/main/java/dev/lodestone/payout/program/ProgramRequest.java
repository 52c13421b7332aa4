package dev.lodestone.payout.program;

import dev.lodestone.payout.attribution.Model;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ProgramRequest")
record ProgramRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Spring launch")
        String name,

        @NotNull UUID brandId,
        @Nullable UUID campaignId,

        @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(examples = "EUR")
        String currency,

        @Pattern(regexp = "code-first|click-first") @Schema(defaultValue = "code-first") @Nullable
        String attributionModel,

        @NotNull @Min(0) @Max(365) @Schema(examples = "30") Integer attributionWindowDays,
        @NotNull @Min(0) @Max(365) @Schema(examples = "14") Integer holdDays) {

    OpenProgram.Draft toDraft() {
        return new OpenProgram.Draft(
                Optional.ofNullable(campaignId),
                brandId,
                name,
                currency,
                attributionModel == null ? Model.CODE_FIRST : Model.labelled(attributionModel),
                attributionWindowDays,
                holdDays);
    }
}
