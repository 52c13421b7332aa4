package dev.lodestone.payout.conversion;

import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.earning.Earning;
import java.util.List;

/** What became of one reported order. */
sealed interface Outcome {
    record Recorded(Conversion conversion, List<Earning> commissions) implements Outcome {}

    /** Reported before: the same answer again. */
    record Repeated(Conversion conversion, List<Earning> commissions) implements Outcome {}

    record Refused(ProblemException problem) implements Outcome {}
}
