package dev.lodestone.campaign.brand;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom campaigns are made for, and the words that mean this brand or its products in a text. */
public record Brand(
        UUID id,
        String name,
        @Nullable String website,
        List<String> aliases,
        List<String> productNouns,
        Map<String, String> metadata,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** Every spelling of its name. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).distinct().toList();
    }
}
