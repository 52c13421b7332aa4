package dev.lodestone.creator.ratecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One kind of content that has a price. */
@Schema(name = "Deliverable")
public enum Deliverable {
    @JsonProperty("post")
    POST,
    @JsonProperty("story")
    STORY,
    @JsonProperty("video")
    VIDEO,
    @JsonProperty("live")
    LIVE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Deliverable of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
