package dev.lodestone.campaign.mix;

/** What a set already presses on each segment, so that one more creator costs one pass over the segments. */
final class Loads {
    final double[] reach;
    final double[] buyers;
    double engaged;
    long cost;

    Loads(int segments) {
        reach = new double[segments];
        buyers = new double[segments];
    }
}
