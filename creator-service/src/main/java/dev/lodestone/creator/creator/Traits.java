package dev.lodestone.creator.creator;

import java.util.List;

/** What a creator is about. Nothing here names the person. */
public record Traits(String country, String language, List<String> niches) {
    public static final int MOST_NICHES = 8;

    public Traits {
        niches = List.copyOf(niches);
    }
}
