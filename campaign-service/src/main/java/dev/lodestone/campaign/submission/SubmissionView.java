package dev.lodestone.campaign.submission;

import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.campaign.page.CheckPage;
import dev.lodestone.campaign.page.Paged;
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
        CheckView check,

        @Schema(description = "submitted, changes-requested or approved")
        String state,

        String submittedBy,
        Instant submittedAt)
        implements Paged {

    @Override
    public String page() {
        return CheckPage.of("Draft " + revision, text, check);
    }

    @Schema(name = "SubmissionPage")
    record Page(
            List<SubmissionView> data,
            @Schema(nullable = true) String nextCursor,
            boolean hasMore) {}
}
