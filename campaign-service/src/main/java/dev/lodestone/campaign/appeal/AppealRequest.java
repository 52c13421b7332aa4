package dev.lodestone.campaign.appeal;

import dev.lodestone.campaign.check.FindingView;
import dev.lodestone.campaign.submission.Reconsidered.Place;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AppealRequest", description = "Names a finding of the draft's check and says why it is wrong.")
record AppealRequest(
        @NotBlank @Size(max = 100) @Schema(required = true) String ruleId,

        @NotNull @PositiveOrZero @Schema(required = true, description = "As in the finding: UTF-16 units")
        Integer start,

        @NotNull @PositiveOrZero @Schema(required = true) Integer end,

        @NotBlank @Size(max = 5_000) @Schema(required = true)
        String reason) {

    Place place() {
        return new Place(ruleId, start, end);
    }

    /** A credit takes nothing away, so there is nothing to appeal against. */
    boolean isAgainst(FindingView finding) {
        return place().holds(finding) && !finding.severity().equals("credit");
    }
}
