package dev.lodestone.creator.creator;

import dev.lodestone.creator.profile.Person;
import dev.lodestone.creator.profile.Traits;
import dev.lodestone.creator.tier.Tier;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One creator as seen now. {@code tier} is null below the first bound. */
public record Creator(
        UUID id,
        Person person,
        Traits traits,
        Availability availability,
        Provenance provenance,
        @Nullable UUID primaryAccount,
        long followers,
        @Nullable Integer engagementRate,
        @Nullable Tier tier,
        long version,
        Instant createdAt,
        Instant updatedAt) {}
