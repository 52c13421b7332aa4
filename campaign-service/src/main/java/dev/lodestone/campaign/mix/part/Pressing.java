package dev.lodestone.campaign.mix.part;

/** Presses on the same parts under one load after the other. */
public interface Pressing {
    /**
     * Valid until the next time. {@code loads}: what each creator presses on each segment, in the order in which it was told who touches
     * which; {@code people}: of each segment.
     */
    Pressed by(double[] loads, double[] people);
}
