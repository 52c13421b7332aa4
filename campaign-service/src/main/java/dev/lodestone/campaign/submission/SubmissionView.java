package dev.lodestone.campaign.submission;

import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.campaign.page.CheckPage;
import dev.lodestone.campaign.page.Paged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Submission", description = "A draft with the check that judged it.")
public record SubmissionView(
        UUID id,
        UUID collaborationId,
        int revision,
        String text,
        @Schema(nullable = true) @Nullable String platform,
        String language,
        String format,

        @Schema(nullable = true, description = "The brief that it was checked against; null for the oldest drafts")
        @Nullable
        Integer briefVersion,

        @Schema(description = "What the rules said when the draft was handed in; never changed")
        CheckView check,

        @Schema(nullable = true, description = "What is left of the check after appeals; it counts in its place")
        @Nullable
        Reconsidered reconsidered,

        @Schema(description = "The least score that the brief asked for")
        int minScore,

        @Schema(description = "submitted, changes-requested or approved")
        String state,

        String submittedBy,
        Instant submittedAt)
        implements Paged {

    /** What counts now: the check, or what appeals have left of it. */
    public CheckView standing() {
        return reconsidered == null ? check : reconsidered.check();
    }

    @Override
    public String page() {
        return new CheckPage("Draft " + revision, text, check, standing()).html();
    }

    @Schema(name = "SubmissionPage")
    record Page(
            List<SubmissionView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}
}
