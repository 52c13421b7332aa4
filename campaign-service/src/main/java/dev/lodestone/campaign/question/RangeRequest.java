package dev.lodestone.campaign.question;

import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.prior.Estimate;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How wrong a prior may be: one in ten lies below `low`, one in ten above `high`. What is counted with is `mid`. */
@Schema(name = "MixRange")
public record RangeRequest(
        @NotNull @Schema(required = true) Double low,
        @NotNull @Schema(required = true) Double mid,
        @NotNull @Schema(required = true) Double high) {

    private static final double WIDEST = 1e6;
    private static final double LARGEST_EXPONENT = 5;
    private static final double LARGEST_FACTOR = 100;

    public boolean runsUpwards() {
        return low <= mid && mid <= high;
    }

    /** No value of it is one that the prior itself could not have. */
    boolean suits(String prior) {
        if (prior.equals(Benchmarks.TRUST_EXPONENT)) return -LARGEST_EXPONENT <= low && high <= LARGEST_EXPONENT;
        if (prior.startsWith(Benchmarks.SPREADS)) return 1 / LARGEST_FACTOR <= low && high <= LARGEST_FACTOR;
        return least(prior) <= low && high <= most(prior) && high / low < WIDEST;
    }

    private static double least(String prior) {
        return isRate(prior) ? Countable.LEAST_RATE : Countable.LEAST;
    }

    private static boolean isRate(String prior) {
        return prior.startsWith(Benchmarks.REACH) || prior.startsWith(Benchmarks.USUAL_ENGAGEMENT);
    }

    private static double most(String prior) {
        if (prior.startsWith(Benchmarks.CEILING_OF) || isRate(prior)) return 1;
        return switch (prior) {
            case Benchmarks.CEILING, Benchmarks.FIT_FLOOR -> 1;
            case Benchmarks.LAUNCH -> 10;
            case Benchmarks.FIT_SLOPE -> 1_000;
            case Benchmarks.FIT_PEAK, Benchmarks.FIT_SD -> 1e6;
            case Benchmarks.TRUST_ANCHOR -> 1e11;
            default -> MixFaults.LARGEST_AMOUNT;
        };
    }

    public Estimate toEstimate() {
        return new Estimate(low, mid, high);
    }
}
