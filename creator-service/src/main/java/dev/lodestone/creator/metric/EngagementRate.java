package dev.lodestone.creator.metric;

import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rate without its formula says nothing, so the two travel together. A null window means: the source did not state it. */
public record EngagementRate(
        int basisPoints,
        EngagementFormula formula,
        @Nullable Integer windowDays) {
    /** Viral posts pass 100 %, a thousand percent is a wrong unit. */
    public static final int LARGEST = 100_000;

    public EngagementRate {
        if (basisPoints < 0 || basisPoints > LARGEST) {
            throw new IllegalArgumentException("An engagement rate lies between 0 and " + LARGEST + " basis points");
        }
        if (windowDays != null && windowDays < 1) {
            throw new IllegalArgumentException("A window has at least one day");
        }
    }

    /** From request fields: empty without a rate, refused when the rate comes without its formula. */
    public static Optional<EngagementRate> optional(
            @Nullable Integer basisPoints, @Nullable EngagementFormula formula, @Nullable Integer windowDays) {
        if (basisPoints == null) {
            return Optional.empty();
        }
        if (formula == null) {
            throw ProblemException.invalid(FieldError.at(
                    "/engagementFormula", "required", "A rate needs the formula by which it was counted."));
        }
        return Optional.of(new EngagementRate(basisPoints, formula, windowDays));
    }

    /** Exact division, rounded half to even to a whole basis point. */
    public static EngagementRate counted(
            long engagements, long base, EngagementFormula formula, @Nullable Integer windowDays) {
        if (base <= 0) {
            throw new IllegalArgumentException("A rate needs a positive base");
        }
        BigDecimal scaled = new BigDecimal(BigInteger.valueOf(engagements).multiply(BigInteger.valueOf(10_000)));
        int basisPoints = scaled.divide(BigDecimal.valueOf(base), 0, RoundingMode.HALF_EVEN)
                .intValueExact();
        return new EngagementRate(basisPoints, formula, windowDays);
    }
}
