package dev.lodestone.creator.creator;

import dev.lodestone.creator.profile.Person;
import dev.lodestone.creator.profile.Traits;
import dev.lodestone.creator.tier.CurrentBounds;
import dev.lodestone.creator.tier.Tiers;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Creators {
    /** Every column of {@link Creator}, for each query that shows creators. */
    public static final String SELECT = """
            SELECT c.id, c.country, c.language, c.niches, c.availability, c.provenance, c.primary_account_id, c.followers,
                   c.engagement_rate, c.version, c.created_at, c.updated_at, p.display_name, p.email,
                   b.nano, b.micro, b.mid, b.macro, b.mega, b.version AS tier_version
            FROM creator c
            JOIN creator_person p ON p.workspace_id = c.workspace_id AND p.creator_id = c.id
            LEFT JOIN tier_bounds b ON b.workspace_id = c.workspace_id
            WHERE c.workspace_id = $1 AND c.erased_at IS NULL
            """;

    private static final String ONE = SELECT + "AND c.id = $2";
    private static final String SEVERAL = SELECT + "AND c.id = ANY($2)";
    private static final String INSERT = """
            INSERT INTO creator (workspace_id, id, country, language, niches, availability, provenance, version,
                                 created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $8)""";
    private static final String UPDATE = """
            UPDATE creator SET country = $3, language = $4, niches = $5, availability = $6, version = version + 1,
                   updated_at = $7
            WHERE workspace_id = $1 AND id = $2""";
    private static final String PUT_PERSON = """
            INSERT INTO creator_person (workspace_id, creator_id, display_name, name_folded, email, email_folded)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (workspace_id, creator_id) DO UPDATE
            SET display_name = $3, name_folded = $4, email = $5, email_folded = $6""";

    public Uni<Creator> require(Tx tx, UUID id) {
        return tx.find(ONE, Creators::read, tx.workspace(), id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("creator", id)));
    }

    public Uni<List<Creator>> several(Tx tx, List<UUID> ids) {
        return tx.list(SEVERAL, Creators::read, tx.workspace(), ids.toArray(UUID[]::new));
    }

    Uni<Integer> insert(Tx tx, UUID id, Person person, Traits traits, Availability availability) {
        return tx.execute(
                        INSERT,
                        tx.workspace(),
                        id,
                        traits.country(),
                        traits.language(),
                        traits.niches().toArray(String[]::new),
                        availability.code(),
                        Provenance.MANUAL.code(),
                        tx.now())
                .chain(() -> putPerson(tx, id, person));
    }

    Uni<Integer> update(Tx tx, UUID id, Person person, Traits traits, Availability availability) {
        return tx.execute(
                        UPDATE,
                        tx.workspace(),
                        id,
                        traits.country(),
                        traits.language(),
                        traits.niches().toArray(String[]::new),
                        availability.code(),
                        tx.now())
                .chain(() -> putPerson(tx, id, person));
    }

    private static Uni<Integer> putPerson(Tx tx, UUID id, Person person) {
        return tx.execute(
                PUT_PERSON,
                tx.workspace(),
                id,
                person.displayName(),
                Person.fold(person.displayName()),
                person.email(),
                Person.foldOrNull(person.email()));
    }

    /** The version counts changes of the tier bounds too: they change what is shown. */
    public static Creator read(Row row) {
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
