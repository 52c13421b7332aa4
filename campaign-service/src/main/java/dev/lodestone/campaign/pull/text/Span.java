package dev.lodestone.campaign.pull.text;

/** A stretch of the original text in UTF-16 units; the end is exclusive. */
public record Span(int start, int end) {
    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
