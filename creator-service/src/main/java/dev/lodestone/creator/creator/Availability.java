package dev.lodestone.creator.creator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a creator takes new work. */
@Schema(name = "Availability")
public enum Availability {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("limited")
    LIMITED,
    @JsonProperty("closed")
    CLOSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Availability of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
