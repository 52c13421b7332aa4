package dev.lodestone.campaign.pull.disclosure.denial;

/** How a label is said. What is doubtful tells no tie and hides none: it is too vague wherever it appears. */
public enum Manner {
    TOLD,
    DOUBTFUL,
    DENIED;

    public Manner and(Manner other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
