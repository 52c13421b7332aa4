package dev.lodestone.campaign.submission;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ReviewRequest")
record ReviewRequest(
        @Schema(description = "The newest draft when absent") @Nullable
        UUID submissionId,

        @NotNull @Schema(required = true) Decision decision,
        @Size(max = 5_000) @Nullable String note,

        @Schema(description = "Approve although the check blocks the draft; needs a note and is kept with the review")
        @Nullable
        Boolean overrideBlock) {

    boolean overrides() {
        return Boolean.TRUE.equals(overrideBlock) && note != null && !note.isBlank();
    }
}
