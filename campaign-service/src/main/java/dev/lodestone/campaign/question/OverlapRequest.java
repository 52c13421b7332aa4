package dev.lodestone.campaign.question;

import dev.lodestone.campaign.mix.overlap.Overlap;
import dev.lodestone.campaign.mix.overlap.Overlap.Base;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the followers of two creators were measured to be the same people. */
@Schema(
        name = "MixOverlap",
        description = "How far the followers of two candidates were measured to be the same people; each pair once.")
public record OverlapRequest(
        @NotBlank @Size(max = 100) @Schema(required = true) String a,

        @NotBlank @Size(max = 100) @Schema(required = true) String b,

        @NotNull
        @PositiveOrZero
        @Countable
        @DecimalMax("1")
        @Schema(required = true, description = "Of common followers")
        Double share,

        @NotNull
        @Pattern(regexp = "smaller|union")
        @Schema(
                required = true,
                enumeration = {"smaller", "union"},
                description =
                        "What the share is of: the followers of the one who has fewer, or those of both together (Jaccard)")
        String of) {
    Overlap toOverlap() {
        return new Overlap(a, b, share, of.equals("smaller") ? Base.SMALLER : Base.UNION);
    }
}
