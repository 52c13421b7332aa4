package dev.lodestone.creator.audience;

/** How much of an audience lies in one part of a dimension, in basis points. */
public record Share(Dimension dimension, String key, int basisPoints) {
    static final int WHOLE = 10_000;
}
