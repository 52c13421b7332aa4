package dev.lodestone.campaign.pull.semantic;

import dev.lodestone.campaign.pull.encoder.Vector;
import dev.lodestone.campaign.pull.text.Span;
import java.util.List;

/** How a text reads: the probabilities of its level, and its passages with the most pressing first. */
public record Judgement(double none, double mild, double high, List<Pressing> passages) {
    private static final double DECISIVE = 0.7;

    public Judgement {
        passages = List.copyOf(passages);
    }

    /** How likely a sentence or clause presses. */
    public record Pressing(Span span, double probability, Vector vector) {}

    /** 0 calm, 1 mild, 2 high, and all between. */
    public double pressure() {
        return mild + 2 * high;
    }

    /** A few words are read with doubt: they count only when one level is far more likely than the others, or a passage surely presses. */
    public boolean isDecisive() {
        return Math.max(none, Math.max(mild, high)) >= DECISIVE
                || passages.stream().anyMatch(passage -> passage.probability() >= DECISIVE);
    }

    public boolean isCalm() {
        return none >= mild && none >= high;
    }

    public boolean isHigh() {
        return high > none && high > mild;
    }
}
