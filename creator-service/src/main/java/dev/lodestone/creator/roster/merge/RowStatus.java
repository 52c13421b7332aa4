package dev.lodestone.creator.roster.merge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RosterRowStatus")
public enum RowStatus {
    @JsonProperty("created")
    CREATED,
    @JsonProperty("updated")
    UPDATED,
    @JsonProperty("unchanged")
    UNCHANGED,
    @JsonProperty("refused")
    REFUSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RowStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
