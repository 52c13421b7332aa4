package dev.lodestone.campaign.pull.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a label is seen, for a format on a platform. No format or platform means any.
 *
 * @param firstCharacters it begins within so many
 * @param firstLines and within so many; null where lines say nothing, as in what is spoken
 * @param tagsInARow and outside of a run of so many tags
 * @param means what these numbers stand for
 * @param otherwise what is said of a label that stands elsewhere
 */
public record Placement(
        @Nullable List<String> platforms,
        @Nullable List<String> formats,
        @JsonProperty("first-characters") int firstCharacters,
        @JsonProperty("first-lines") @Nullable Integer firstLines,
        @JsonProperty("tags-in-a-row") int tagsInARow,
        String means,
        String otherwise,
        String source,
        String date) {

    boolean holds(DisclosureGate.Setting setting) {
        return Row.fits(platforms, setting.platform()) && Row.fits(formats, setting.format());
    }
}
