package dev.lodestone.campaign.submission;

import dev.lodestone.campaign.check.CheckView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Submission", description = "A draft with the check that judged it.")
record SubmissionView(
        UUID id,
        UUID collaborationId,
        int revision,
        String text,
        @Schema(nullable = true) String platform,
        String language,
        String format,

        @Schema(nullable = true, description = "The brief that it was checked against; null for the oldest drafts")
        Integer briefVersion,

        CheckView check,

        @Schema(description = "submitted, changes-requested or approved")
        String state,

        String submittedBy,
        Instant submittedAt) {

    @Schema(name = "SubmissionPage")
    record Page(
            List<SubmissionView> data,
            @Schema(nullable = true) String nextCursor,
            boolean hasMore) {}
}
