package dev.lodestone.campaign.pull.semantic;

/** How likely it is that a sentence carries the pressure of its text: a linear head over both vectors. */
public final class SentenceHead {
    private final Vector weights;

    public SentenceHead(Vector weights) {
        this.weights = weights;
    }

    public double judge(Vector sentence, Vector whole) {
        double sum = weights.last() + weights.dot(sentence, 0) + weights.dot(whole, Encoded.SIZE);
        return 1 / (1 + Math.exp(-sum));
    }
}
