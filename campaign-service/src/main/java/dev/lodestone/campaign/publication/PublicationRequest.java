package dev.lodestone.campaign.publication;

import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PublicationRequest", description = "Proof of a live post.")
record PublicationRequest(
        @Schema(description = "The newest approved draft when absent") @Nullable
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

        @Schema(description = "Now when absent") @Nullable Instant publishedAt,
        @Valid @Nullable MetricsRequest metrics) {
    /** Clocks differ a little; what lies further ahead is a mistake, and would be the newest figure for good. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    void refuseFuture(Instant now) {
        List<FieldError> faults = new ArrayList<>(ahead("/publishedAt", publishedAt, now));
        if (metrics != null) faults.addAll(ahead("/metrics/asOf", metrics.asOf(), now));
        refuse(faults);
    }

    private static List<FieldError> ahead(String pointer, @Nullable Instant time, Instant now) {
        return time == null || !time.isAfter(now.plus(AHEAD))
                ? List.of()
                : List.of(FieldError.at(pointer, "future", "This has not happened yet."));
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) throw ProblemException.invalid(faults.toArray(FieldError[]::new));
    }

    @Schema(name = "PublicationMetricsRequest")
    record MetricsRequest(
            @NotNull @PositiveOrZero @Max(LARGEST) @Schema(required = true, description = "People")
            Long reach,

            @PositiveOrZero @Max(LARGEST) @Schema(description = "Displays") @Nullable
            Long impressions,

            @NotNull
            @PositiveOrZero
            @Max(LARGEST)
            @Schema(required = true, description = "Likes, comments, shares and saves")
            Long engagements,

            @Size(max = 100) @Schema(description = "Who says so; `reported` when absent") @Nullable
            String source,

            @Schema(description = "Now when absent") @Nullable
            Instant asOf) {
        /** More than there are people; sums of it over every post of a campaign stay exact. */
        private static final long LARGEST = 10_000_000_000L;

        void refuseFuture(Instant now) {
            refuse(ahead("/asOf", asOf, now));
        }
    }
}
