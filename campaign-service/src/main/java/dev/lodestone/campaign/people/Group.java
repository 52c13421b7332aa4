package dev.lodestone.campaign.people;

import org.jspecify.annotations.Nullable;

/** What the id of a segment says: `DE:beauty`, or `DE:beauty:13-24` where it is of one age. */
public record Group(String country, String niche, @Nullable String age) {

    public static Group of(String segment) {
        String[] parts = segment.split(":", 3);
        return new Group(parts[0], parts[1], parts.length < 3 ? null : parts[2]);
    }

    String whole() {
        return country + ":" + niche;
    }
}
