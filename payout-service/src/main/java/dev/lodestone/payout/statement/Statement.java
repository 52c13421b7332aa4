package dev.lodestone.payout.statement;

import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Some movements of a creator, and the time before which no more of them can appear. */
record Statement(List<StatementLine> lines, Instant completeUntil) {
    /** By when, which and in what currency the last line seen was recorded, and what the first page told; nothing at the beginning. */
    static final List<String> BEGINNING = Arrays.asList(null, null, null, null);

    private static final int COMPLETE_UNTIL = 3;

    /**
     * Where the next page begins. Who turns pages may miss what is committed behind them, so what held for the first page is
     * what holds for all.
     */
    List<String> key(StatementLine line) {
        return List.of(
                line.recordedAt().toString(),
                line.transactionId().toString(),
                line.currency(),
                completeUntil.toString());
    }

    /** What the first page told, on a later one. */
    static Optional<Instant> completeUntil(List<String> after) {
        if (after.size() != BEGINNING.size()) {
            throw new ProblemException(
                    CommonProblem.INVALID_CURSOR, "It is from before an update: begin again without a cursor.");
        }
        return Optional.ofNullable(after.get(COMPLETE_UNTIL)).map(Instant::parse);
    }
}
