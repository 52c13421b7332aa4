package dev.lodestone.payout.conversion;

import dev.lodestone.kit.problem.Problem;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.conversion.ConversionView.BatchResult;
import dev.lodestone.payout.conversion.ConversionView.ItemResult;
import java.util.List;
import java.util.stream.IntStream;

/** The results of a batch as they are answered. */
final class BatchResults {
    private BatchResults() {}

    static BatchResult of(List<Outcome> outcomes, String requestId) {
        return new BatchResult(IntStream.range(0, outcomes.size())
                .mapToObj(index -> result(index, outcomes.get(index), requestId))
                .toList());
    }

    private static ItemResult result(int index, Outcome outcome, String requestId) {
        return switch (outcome) {
            case Outcome.Recorded recorded ->
                new ItemResult(index, 201, ConversionView.of(recorded.conversion(), recorded.commissions()), null);
            case Outcome.Repeated repeated ->
                new ItemResult(index, 200, ConversionView.of(repeated.conversion(), repeated.commissions()), null);
            case Outcome.Refused refused ->
                new ItemResult(
                        index, refused.problem().code().status(), null, problem(index, refused.problem(), requestId));
        };
    }

    private static Problem problem(int index, ProblemException refusal, String requestId) {
        String instance = "/v1/conversions/batch#/conversions/" + index;
        return Problem.of(refusal.code(), refusal.getMessage(), instance, requestId, refusal.errors());
    }
}
