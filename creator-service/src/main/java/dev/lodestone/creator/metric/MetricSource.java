package dev.lodestone.creator.metric;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who says so. */
@Schema(name = "MetricSource")
public enum MetricSource {
    @JsonProperty("platform")
    PLATFORM,
    @JsonProperty("creator")
    CREATOR,
    @JsonProperty("agency")
    AGENCY,
    @JsonProperty("import")
    IMPORT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static MetricSource of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
