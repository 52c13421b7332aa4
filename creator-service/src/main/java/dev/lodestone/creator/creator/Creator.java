package dev.lodestone.creator.creator;

import dev.lodestone.creator.profile.Person;
import dev.lodestone.creator.profile.Traits;
import dev.lodestone.creator.tier.Tier;
import java.time.Instant;
import java.util.UUID;

/** One creator as seen now. {@code tier} is null below the first bound. */
public record Creator(
        UUID id,
        Person person,
        Traits traits,
        Availability availability,
        Provenance provenance,
        UUID primaryAccount,
        long followers,
        Integer engagementRate,
        Tier tier,
        long version,
        Instant createdAt,
        Instant updatedAt) {}
