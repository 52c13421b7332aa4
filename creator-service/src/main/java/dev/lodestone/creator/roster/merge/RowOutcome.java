package dev.lodestone.creator.roster.merge;

import dev.lodestone.creator.roster.file.RowProblem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of one line. */
public record RowOutcome(
        int line,
        RowStatus status,
        @Nullable UUID creatorId,
        @Nullable RowProblem problem) {
    public static RowOutcome done(int line, RowStatus status, UUID creatorId) {
        return new RowOutcome(line, status, creatorId, null);
    }

    public static RowOutcome refused(int line, RowProblem problem) {
        return new RowOutcome(line, RowStatus.REFUSED, null, problem);
    }
}
