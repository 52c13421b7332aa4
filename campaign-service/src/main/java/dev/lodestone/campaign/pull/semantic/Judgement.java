package dev.lodestone.campaign.pull.semantic;

import dev.lodestone.campaign.pull.encoder.Vector;
import dev.lodestone.campaign.pull.text.Span;
import java.util.List;

/**
 * How a text reads: the probabilities of its level, and its passages with the most pressing first.
 *
 * @param calmByWords how likely its words alone are those of a calm text
 */
public record Judgement(double none, double mild, double high, double calmByWords, List<Pressing> passages) {
    public Judgement {
        passages = List.copyOf(passages);
    }

    /** How likely a sentence or clause presses. */
    public record Pressing(Span span, double probability, Vector vector) {}

    /** 0 calm, 1 mild, 2 high, and all between. */
    public double pressure() {
        return mild + 2 * high;
    }

    public boolean isCalm() {
        return none >= mild && none >= high;
    }

    public boolean isHigh() {
        return high > none && high > mild;
    }
}
