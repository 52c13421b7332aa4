package dev.lodestone.creator.roster;

import java.util.UUID;

/** What became of one line. */
record RowOutcome(int line, RowStatus status, UUID creatorId, RowProblem problem) {
    static RowOutcome done(int line, RowStatus status, UUID creatorId) {
        return new RowOutcome(line, status, creatorId, null);
    }

    static RowOutcome refused(int line, RowProblem problem) {
        return new RowOutcome(line, RowStatus.REFUSED, null, problem);
    }
}
