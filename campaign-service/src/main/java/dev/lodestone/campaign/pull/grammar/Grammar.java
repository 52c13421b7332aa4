package dev.lodestone.campaign.pull.grammar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lodestone.campaign.pull.spelling.Folding;
import dev.lodestone.campaign.pull.spelling.Glyphs;
import dev.lodestone.campaign.pull.text.Token;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The small words of a language by what they do, as its pack lists them: all that the engine knows of how sentences of this
 * language hang together and are written.
 *
 * @param words as a {@link Token} has them, but for {@link Role#CAPITALISED}: whose apostrophes tell "I'll" from "ill"
 * @param capitalNouns whether nouns have a capital, so that nobody can say how a shouted word is written small
 */
public record Grammar(Map<Role, Set<String>> words, boolean capitalNouns) {
    public static final Grammar NONE = new Grammar(Map.of(), false);

    public Grammar {
        Map<Role, Set<String>> byRole = new EnumMap<>(Role.class);
        byRole.putAll(words);
        words = Collections.unmodifiableMap(byRole);
    }

    /** @param written by the key of a role: words parted by blanks, so that YAML takes no "no" for a truth value */
    @JsonCreator
    static Grammar of(
            @JsonProperty("capital-nouns") boolean capitalNouns,
            @JsonProperty("words") @Nullable Map<String, String> written) {
        Map<Role, Set<String>> words = new EnumMap<>(Role.class);
        if (written != null) written.forEach((key, list) -> words.put(role(key), read(role(key), list)));
        return new Grammar(words, capitalNouns);
    }

    private static Role role(String key) {
        return Role.of(key).orElseThrow(() -> new IllegalArgumentException("A grammar has no list \"" + key + "\""));
    }

    private static Set<String> read(Role role, @Nullable String list) {
        if (list == null || list.isBlank()) return Set.of();
        return Arrays.stream(list.strip().split("\\s+"))
                .map(word -> role == Role.CAPITALISED ? small(word) : Folding.fold(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A list without words says that the language has none; one that is not there was forgotten. */
    public List<String> missing() {
        return Arrays.stream(Role.values())
                .filter(role -> !words.containsKey(role))
                .map(Role::key)
                .toList();
    }

    /** These words and those that hold in any language. */
    public Grammar with(Grammar common) {
        Map<Role, Set<String>> all = new EnumMap<>(Role.class);
        all.putAll(words);
        common.words.forEach((role, some) -> all.merge(role, some, Grammar::both));
        return new Grammar(all, capitalNouns || common.capitalNouns);
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.addAll(others);
        return Set.copyOf(both);
    }

    public boolean has(Role role, Token word) {
        return words(role).contains(word.term());
    }

    public Set<String> words(Role role) {
        return words.getOrDefault(role, Set.of());
    }

    public boolean isCapitalised(String written) {
        return words(Role.CAPITALISED).contains(small(written));
    }

    private static String small(String written) {
        StringBuilder small = new StringBuilder();
        written.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> small.appendCodePoint(Glyphs.isApostrophe(c) ? '\'' : c));
        return small.toString();
    }
}
