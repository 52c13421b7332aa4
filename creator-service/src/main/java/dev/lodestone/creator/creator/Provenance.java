package dev.lodestone.creator.creator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a creator came onto the roster. */
@Schema(name = "Provenance")
public enum Provenance {
    @JsonProperty("manual")
    MANUAL,
    @JsonProperty("import")
    IMPORT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Provenance of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
