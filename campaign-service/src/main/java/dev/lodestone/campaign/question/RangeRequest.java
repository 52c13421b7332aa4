package dev.lodestone.campaign.question;

import dev.lodestone.campaign.mix.Estimate;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How wrong a prior may be: one in ten lies below `low`, one in ten above `high`. */
@Schema(name = "MixRange")
public record RangeRequest(
        @NotNull @Schema(required = true) Double low,
        @NotNull @Schema(required = true) Double mid,
        @NotNull @Schema(required = true) Double high) {

    boolean isSound() {
        return low > 0 && low <= mid && mid <= high && high / low < 1e6;
    }

    Estimate toEstimate() {
        return new Estimate(low, mid, high);
    }
}
