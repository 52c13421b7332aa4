package dev.lodestone.campaign.mix.overlap;

/** Measured: how many followers two creators have in common, as a share of the smaller audience or of both together (Jaccard). */
public record Overlap(String a, String b, double share, Base of) {

    public enum Base {
        SMALLER,
        UNION
    }
}
