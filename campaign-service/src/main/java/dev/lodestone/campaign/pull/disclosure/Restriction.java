package dev.lodestone.campaign.pull.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** No country means everywhere. */
public record Restriction(
        String category,
        List<String> phrases,
        @Nullable List<String> unless,
        List<String> platforms,
        List<String> countries,
        String source,
        String date) {

    String objector() {
        return source + ", " + date;
    }
}
