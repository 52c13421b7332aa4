package dev.lodestone.campaign.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PublicationRequest", description = "Proof of a live post.")
record PublicationRequest(
        @Schema(description = "The newest approved draft when absent")
        UUID submissionId,

        @NotBlank
        @Size(max = 2_000)
        @Pattern(regexp = "https://[^\\s]+", message = "must be an https address")
        @Schema(required = true)
        String url,

        @NotNull
        @Pattern(regexp = "tiktok|instagram|youtube")
        @Schema(
                required = true,
                enumeration = {"tiktok", "instagram", "youtube"})
        String platform,

        @NotBlank @Size(max = 200) @Schema(required = true, description = "The platform's own id of the post")
        String platformPostId,

        @Schema(description = "Now when absent") Instant publishedAt,
        @Valid MetricsRequest metrics) {

    @Schema(name = "PublicationMetricsRequest")
    record MetricsRequest(
            @NotNull @PositiveOrZero @Schema(required = true, description = "People")
            Long reach,

            @PositiveOrZero @Schema(description = "Displays")
            Long impressions,

            @NotNull @PositiveOrZero @Schema(required = true, description = "Likes, comments, shares and saves")
            Long engagements,

            @Size(max = 100) @Schema(description = "Who says so; `reported` when absent")
            String source,

            @Schema(description = "Now when absent") Instant asOf) {}
}
