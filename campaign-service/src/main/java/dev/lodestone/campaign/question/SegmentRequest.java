package dev.lodestone.campaign.question;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group of people that creators share. */
@Schema(name = "MixSegment")
public record SegmentRequest(
        @NotBlank @Size(max = 100) @Schema(required = true) String id,

        @NotNull
        @Positive
        @Countable(least = 1)
        @DecimalMax("100000000000")
        @Schema(required = true, description = "People, one at least")
        Double size) {}
