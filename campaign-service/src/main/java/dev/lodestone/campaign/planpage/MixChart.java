package dev.lodestone.campaign.planpage;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The pictures that there are of an answer. */
@Schema(
        name = "MixChart",
        enumeration = {"frontier", "tiers", "segments"})
public enum MixChart {
    FRONTIER,
    TIERS,
    SEGMENTS;

    /** Read from paths. */
    public static MixChart fromString(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
