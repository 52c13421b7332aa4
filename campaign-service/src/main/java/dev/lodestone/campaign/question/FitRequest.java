package dev.lodestone.campaign.question;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a creator's measured fit with the brand counts. */
@Schema(name = "MixFit")
public record FitRequest(
        @Pattern(regexp = "monotone|inverted-u") @Schema(enumeration = {"monotone", "inverted-u"}) @Nullable
        String mode,

        @DecimalMin("-1000000") @DecimalMax("1000000") @Nullable
        Double peak,

        @DecimalMin("0.000001") @DecimalMax("1000000") @Nullable
        Double sd,

        @DecimalMin("0") @Countable @DecimalMax("1000") @Nullable
        Double slope,

        @DecimalMin("0") @Countable @DecimalMax("1") @Nullable
        Double floor) {
    /** What the fit of one creator is, which this counts. */
    public static final String OF_ONE =
            "Counted by `priors.fit`: in per cent, best at its peak, which is 9 unless told; where it is `monotone`,"
                    + " as the factor itself. The factor is 1 when absent";

    boolean risesToAPeak() {
        return mode == null || mode.equals("inverted-u");
    }
}
