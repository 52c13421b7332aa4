package dev.lodestone.campaign.pull.disclosure;

import dev.lodestone.campaign.pull.disclosure.DisclosureGate.Setting;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a tie has to be told in one place. Empty lists fit anything.
 *
 * @param jurisdiction a country, or {@code "*"} for a text of which nobody says where it will appear
 * @param languages those that everybody reads there
 * @param accepted the labels that are clear there
 * @param ambiguous the labels that are read there and too vague
 */
public record Row(
        String jurisdiction,
        @Nullable List<String> languages,
        @Nullable List<String> platforms,
        @Nullable List<String> ties,
        List<String> accepted,
        List<String> ambiguous,
        String source,
        String date) {
    static final String ANYWHERE = "*";

    String objector() {
        return jurisdiction.equals(ANYWHERE) ? source + ", " + date : jurisdiction + ": " + source + ", " + date;
    }

    boolean holds(String where, Setting setting) {
        return jurisdiction.equals(where) && fits(platforms, setting.platform()) && fits(ties, setting.tie());
    }

    boolean names(String label) {
        return accepted.contains(label) || ambiguous.contains(label);
    }

    boolean speaks(String language) {
        return Optional.ofNullable(languages).orElse(List.of()).contains(language);
    }

    static boolean fits(@Nullable List<String> allowed, String value) {
        return allowed == null || allowed.isEmpty() || allowed.contains(value);
    }
}
