package dev.lodestone.campaign.submission;

import dev.lodestone.campaign.check.TextFormat;
import dev.lodestone.campaign.pull.Options;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SubmissionRequest")
record SubmissionRequest(
        @NotBlank @Size(max = 20_000) @Schema(required = true)
        String text,

        @Pattern(regexp = "tiktok|instagram|youtube")
        @Schema(enumeration = {"tiktok", "instagram", "youtube"})
        @Nullable
        String platform,

        @Pattern(regexp = "[a-z]{2}") @Schema(description = "The brief's when absent") @Nullable
        String language,

        @Schema(description = "`caption` when absent") @Nullable
        TextFormat format) {

    /** The brief's guidelines, read for where this draft shall appear. */
    Options over(Options brief) {
        return brief.ofDraft(language, platform, told().toPull());
    }

    TextFormat told() {
        return format == null ? TextFormat.caption : format;
    }
}
