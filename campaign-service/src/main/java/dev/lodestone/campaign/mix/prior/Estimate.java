package dev.lodestone.campaign.mix.prior;

/** A quantity that is not known exactly: one in ten lies below {@code low}, one in ten above {@code high}. */
public record Estimate(double low, double mid, double high) {
    /** Standard normal deviate of the 90th percentile. */
    private static final double DECILE = 1.2815515655446004;

    public static Estimate exactly(double value) {
        return new Estimate(value, value, value);
    }

    /**
     * What it comes to at a standard normal deviate: log-normal on either side of the middle, so that a range which is
     * wider above keeps its deciles and its median; normal where there are no logarithms.
     */
    public double at(double deviate) {
        double side = deviate < 0 ? low : high;
        double deciles = Math.abs(deviate) / DECILE;
        return low > 0 ? mid * Math.pow(side / mid, deciles) : mid + (side - mid) * deciles;
    }

    public Estimate times(double factor) {
        return new Estimate(low * factor, mid * factor, high * factor);
    }

    /** The same doubt about another middle. */
    public Estimate around(double other) {
        if (mid == 0) return exactly(other);
        double one = low * other / mid;
        double another = high * other / mid;
        return new Estimate(Math.min(one, another), other, Math.max(one, another));
    }
}
