package dev.lodestone.creator.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lodestone.creator.roster.file.RowProblem;
import dev.lodestone.creator.roster.merge.RowStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "RosterImport", description = "What became of one upload, line by line.")
record RosterImportView(
        UUID id,

        @Schema(description = "applied: good lines are in; refused: nothing is in; dry-run: nothing was to go in")
        RosterImport.State state,

        ImportOrder.OnError onError,
        Instant createdAt,
        Counts counts,
        List<Line> rows) {

    @Schema(name = "RosterImportCounts")
    record Counts(int created, int updated, int unchanged, int refused) {}

    @Schema(name = "RosterImportRow")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            @Schema(description = "Line of the file; the header is line 1")
            int line,

            RowStatus status,

            @Schema(nullable = true, description = "Absent when refused, and in a dry run when it would be new")
            @Nullable
            UUID creatorId,

            @Schema(nullable = true, description = "Present when refused") @Nullable
            RowProblem problem) {}

    static RosterImportView of(RosterImport roster) {
        return new RosterImportView(
                roster.id(),
                roster.state(),
                roster.onError(),
                roster.createdAt(),
                new Counts(
                        count(roster, RowStatus.CREATED),
                        count(roster, RowStatus.UPDATED),
                        count(roster, RowStatus.UNCHANGED),
                        count(roster, RowStatus.REFUSED)),
                roster.rows().stream()
                        .map(row -> new Line(row.line(), row.status(), row.creatorId(), row.problem()))
                        .toList());
    }

    private static int count(RosterImport roster, RowStatus status) {
        return (int)
                roster.rows().stream().filter(row -> row.status() == status).count();
    }
}
