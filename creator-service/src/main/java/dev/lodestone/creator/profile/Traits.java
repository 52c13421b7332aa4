package dev.lodestone.creator.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a creator is about. Nothing here names the person. */
public record Traits(@Nullable String country, @Nullable String language, List<String> niches) {
    public static final int MOST_NICHES = 8;
    public static final int LONGEST_NICHE = 64;
    /** Lower-case words of letters and digits. */
    public static final String NICHE = "[\\p{Ll}\\p{N}]+([ &-]{1,3}[\\p{Ll}\\p{N}]+)*";

    public Traits {
        niches = niches.stream().distinct().toList();
    }
}
