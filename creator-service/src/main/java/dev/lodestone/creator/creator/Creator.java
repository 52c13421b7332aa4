package dev.lodestone.creator.creator;

import dev.lodestone.creator.profile.Person;
import dev.lodestone.creator.profile.Traits;
import dev.lodestone.creator.tier.CurrentBounds;
import dev.lodestone.creator.tier.Tier;
import dev.lodestone.creator.tier.Tiers;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
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
        Instant updatedAt) {

    /** The version counts changes of the tier bounds too: they change what is shown. */
    public static Creator of(Row row) {
        CurrentBounds tiers = Tiers.of(row);
        return new Creator(
                row.getUUID("id"),
                new Person(row.getString("display_name"), row.getString("email")),
                new Traits(
                        row.getString("country"), row.getString("language"), List.of(row.getArrayOfStrings("niches"))),
                Availability.of(row.getString("availability")),
                Provenance.of(row.getString("provenance")),
                row.getUUID("primary_account_id"),
                row.getLong("followers"),
                row.getInteger("engagement_rate"),
                tiers.bounds().of(row.getLong("followers")).orElse(null),
                row.getLong("version") + tiers.version(),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
