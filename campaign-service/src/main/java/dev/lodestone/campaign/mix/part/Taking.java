package dev.lodestone.campaign.mix.part;

/** How taking a part in proportion goes over into having taken all of it. */
public final class Taking {
    private static final double SMALLEST = 1e-3;
    private static final double WIDEST = 0.3;
    private static final double NARROWEST = 0.01;
    private static final double NARROWER = 0.9;

    /** Less each time, so that items find their places before it is sharp. */
    private double width = WIDEST;

    public void sharpen() {
        width = Math.max(NARROWEST, width * NARROWER);
    }

    /** From 1 where nothing is taken down to 0 where all is taken and more. */
    public double steepness(double taken) {
        return Math.min(1, (1 + (1 - taken) / around(1 - taken)) / (1 + 1 / around(1)));
    }

    /** What is left open, which is never nothing. */
    public double open(double taken) {
        return Math.clamp((1 - taken + around(1 - taken)) / 2, SMALLEST * width, 1);
    }

    private double around(double rest) {
        return Math.sqrt(rest * rest + width * width);
    }
}
