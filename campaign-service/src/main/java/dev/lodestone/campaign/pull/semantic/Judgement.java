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
    private static final double DECISIVE = 0.7;
    private static final double WORDS_DISAGREE = 0.3;

    public Judgement {
        passages = List.copyOf(passages);
    }

    /** How likely a sentence or clause presses. */
    public record Pressing(Span span, double probability, Vector vector) {}

    /** 0 calm, 1 mild, 2 high, and all between. */
    public double pressure() {
        return mild + 2 * high;
    }

    /**
     * A few words are read with doubt: they count only when one level is far more likely than the others or a passage surely
     * presses, and press only when their words alone say so too. Pages of shops are full of short texts that read as pushing
     * captions do and use none of their words.
     */
    public boolean isDecisive() {
        boolean sure = Math.max(none, Math.max(mild, high)) >= DECISIVE
                || passages.stream().anyMatch(passage -> passage.probability() >= DECISIVE);
        return sure && (isCalm() || calmByWords < WORDS_DISAGREE);
    }

    public boolean isCalm() {
        return none >= mild && none >= high;
    }

    public boolean isHigh() {
        return high > none && high > mild;
    }
}
