package dev.lodestone.campaign.terms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim that may be made, since somebody can show that it is true. */
@Schema(name = "AllowedClaim")
public record AllowedClaim(
        @NotBlank @Size(max = 300) @Schema(required = true, description = "The words that a draft may use")
        String text,

        @NotNull
        @Size(max = 2000)
        @Pattern(regexp = "https?://[^\\s]+", message = "must be an http or https URL")
        @Schema(required = true, description = "Where the evidence is")
        String evidenceUrl) {}
