package dev.lodestone.creator.metric;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the engagements (likes, comments, shares, saves) are divided by. */
@Schema(name = "EngagementFormula")
public enum EngagementFormula {
    @JsonProperty("by-followers")
    BY_FOLLOWERS,
    @JsonProperty("by-reach")
    BY_REACH,
    @JsonProperty("by-views")
    BY_VIEWS;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static EngagementFormula of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
