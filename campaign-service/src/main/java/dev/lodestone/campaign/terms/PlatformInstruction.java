package dev.lodestone.campaign.terms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked for on one platform only. */
@Schema(name = "PlatformInstruction")
public record PlatformInstruction(
        @NotNull
        @Pattern(regexp = "tiktok|instagram|youtube")
        @Schema(
                required = true,
                enumeration = {"tiktok", "instagram", "youtube"})
        String platform,

        @NotBlank @Size(max = 1000) @Schema(required = true) String text) {}
