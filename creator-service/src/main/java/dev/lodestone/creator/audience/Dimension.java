package dev.lodestone.creator.audience;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** By what an audience is split, and which keys each split knows. */
public enum Dimension {
    COUNTRY(Set.of(Locale.getISOCountries())),
    AGE(Set.of("13-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65+")),
    GENDER(Set.of("female", "male", "other")),
    LANGUAGE(Set.of(Locale.getISOLanguages())),
    INTEREST(Set.of());

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,7}");

    private final Set<String> keys;

    Dimension(Set<String> keys) {
        this.keys = keys;
    }

    public boolean knows(String key) {
        return this == INTEREST ? key.length() <= 64 && SLUG.matcher(key).matches() : keys.contains(key);
    }

    /** One person has one country, but several interests: only the former add up to a whole. */
    public boolean exclusive() {
        return this != INTEREST;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Dimension of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static List<Dimension> all() {
        return Arrays.asList(values());
    }
}
