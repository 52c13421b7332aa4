package dev.lodestone.campaign.pull.semantic;

import dev.lodestone.campaign.pull.text.Span;
import java.util.List;

/** How a text reads: the probabilities of its level, and its sentences with the most pressing first. */
public record Judgement(double none, double mild, double high, List<Sentence> sentences) {
    public Judgement {
        sentences = List.copyOf(sentences);
    }

    public record Sentence(Span span, double probability, Vector vector) {}

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
