package dev.lodestone.campaign.pull.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * No country means everywhere.
 *
 * @param notIn languages in which these words are other ones: "auf Lager"
 */
public record Restriction(
        String category,
        List<String> phrases,
        @Nullable List<String> unless,
        @JsonProperty("not-in") @Nullable List<String> notIn,
        List<String> platforms,
        List<String> countries,
        String source,
        String date) {

    boolean isSaidIn(String language) {
        return notIn == null || !notIn.contains(language);
    }

    String objector() {
        return source + ", " + date;
    }
}
