package dev.lodestone.creator.tier;

/** The bounds that hold in a workspace now; version 0 are the usual ones, never changed here. */
public record CurrentBounds(TierBounds bounds, long version) {
    static final CurrentBounds UNTOUCHED = new CurrentBounds(TierBounds.USUAL, 0);
}
