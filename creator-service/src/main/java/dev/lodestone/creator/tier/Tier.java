package dev.lodestone.creator.tier;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Size class of a creator, from small to large. */
@Schema(name = "Tier")
public enum Tier {
    @JsonProperty("nano")
    NANO,
    @JsonProperty("micro")
    MICRO,
    @JsonProperty("mid")
    MID,
    @JsonProperty("macro")
    MACRO,
    @JsonProperty("mega")
    MEGA;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
