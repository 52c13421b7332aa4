package dev.lodestone.campaign.appeal;

import dev.lodestone.campaign.submission.Reconsidered.Place;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Appeal", description = "Somebody holds a finding to be wrong, and another person's word on it.")
record AppealView(
        UUID id,
        UUID submissionId,
        String ruleId,
        int start,
        int end,
        String reason,

        @Schema(enumeration = {"open", "upheld", "overruled"})
        String state,

        String appealedBy,
        Instant appealedAt,
        @Schema(nullable = true) @Nullable String note,
        @Schema(nullable = true) @Nullable String decidedBy,
        @Schema(nullable = true) @Nullable Instant decidedAt) {

    @Schema(name = "AppealPage")
    record Page(
            List<AppealView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}

    static AppealView of(Row row) {
        return new AppealView(
                row.getUUID("id"),
                row.getUUID("submission_id"),
                row.getString("rule_id"),
                row.getInteger("span_start"),
                row.getInteger("span_end"),
                row.getString("reason"),
                row.getString("state"),
                row.getString("appealed_by"),
                row.getOffsetDateTime("appealed_at").toInstant(),
                row.getString("note"),
                row.getString("decided_by"),
                row.getOffsetDateTime("decided_at") == null
                        ? null
                        : row.getOffsetDateTime("decided_at").toInstant());
    }

    boolean undecided() {
        return state.equals("open");
    }

    boolean fell() {
        return state.equals("overruled");
    }

    Place place() {
        return new Place(ruleId, start, end);
    }
}
