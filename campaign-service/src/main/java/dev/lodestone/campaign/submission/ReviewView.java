package dev.lodestone.campaign.submission;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Review")
record ReviewView(
        UUID id,
        UUID collaborationId,
        UUID submissionId,
        int revision,
        Decision decision,
        @Schema(nullable = true) @Nullable String note,
        boolean overridesBlock,
        String reviewedBy,
        Instant reviewedAt) {

    @Schema(name = "ReviewPage")
    record Page(
            List<ReviewView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}

    static ReviewView of(Row row) {
        return new ReviewView(
                row.getUUID("id"),
                row.getUUID("collaboration_id"),
                row.getUUID("submission_id"),
                row.getInteger("revision"),
                Decision.of(row.getString("decision")),
                row.getString("note"),
                row.getBoolean("overrides_block"),
                row.getString("reviewed_by"),
                row.getOffsetDateTime("reviewed_at").toInstant());
    }
}
