package dev.lodestone.campaign.mix;

/** A quantity that is not known exactly: one in ten lies below {@code low}, one in ten above {@code high}. */
public record Estimate(double low, double mid, double high) {
    /** Standard normal deviate of the 90th percentile. */
    private static final double DECILE = 1.2815515655446004;

    public static Estimate exactly(double value) {
        return new Estimate(value, value, value);
    }

    /** Spread of the logarithm, for a log-normal quantity whose median is {@code mid}. */
    public double sigma() {
        return low <= 0 || high <= low ? 0 : Math.log(high / low) / (2 * DECILE);
    }

    /** The same doubt about another middle. */
    public Estimate around(double other) {
        return mid == 0 ? exactly(other) : new Estimate(low * other / mid, other, high * other / mid);
    }
}
