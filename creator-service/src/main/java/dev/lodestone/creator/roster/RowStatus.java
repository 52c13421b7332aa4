package dev.lodestone.creator.roster;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RosterRowStatus")
enum RowStatus {
    @JsonProperty("created")
    CREATED,
    @JsonProperty("updated")
    UPDATED,
    @JsonProperty("unchanged")
    UNCHANGED,
    @JsonProperty("refused")
    REFUSED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RowStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
