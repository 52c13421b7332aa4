package dev.lodestone.creator.roster;

import dev.lodestone.creator.creator.Availability;
import dev.lodestone.creator.creator.Provenance;
import dev.lodestone.creator.profile.Person;
import dev.lodestone.creator.roster.merge.Known.KnownChannel;
import dev.lodestone.creator.roster.merge.Known.KnownCreator;
import dev.lodestone.creator.roster.merge.RosterPlan;
import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes people and accounts of a roster: one statement per kind of change, however many rows it has. */
@ApplicationScoped
class RosterWriter {
    private static final String ADD_CREATORS = """
            INSERT INTO creator (workspace_id, id, country, language, niches, availability, provenance, version,
                                 created_at, updated_at)
            SELECT $1, n.id, n.country, n.language, string_to_array(n.niches, ';'), $6, $7, 1, $8, $8
            FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) AS n (id, country, language, niches)""";
    private static final String CHANGE_CREATORS = """
            UPDATE creator c SET country = n.country, language = n.language, niches = string_to_array(n.niches, ';'),
                   version = c.version + 1, updated_at = $6
            FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) AS n (id, country, language, niches)
            WHERE c.workspace_id = $1 AND c.id = n.id""";
    private static final String PUT_PEOPLE = """
            INSERT INTO creator_person (workspace_id, creator_id, display_name, name_folded, email, email_folded)
            SELECT $1, n.id, n.name, n.name_folded, n.email, n.email_folded
            FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[])
                AS n (id, name, name_folded, email, email_folded)
            ON CONFLICT (workspace_id, creator_id) DO UPDATE
            SET display_name = excluded.display_name, name_folded = excluded.name_folded, email = excluded.email,
                email_folded = excluded.email_folded""";
    private static final String ADD_ACCOUNTS = """
            INSERT INTO account (workspace_id, id, creator_id, platform, platform_id, handle, handle_folded, followers,
                                 measured_at, verification, version, created_at, updated_at)
            SELECT $1, n.id, n.creator, n.platform, n.platform_id, n.handle, n.handle_folded, 0, $8, 'unverified', 1, $8, $8
            FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[])
                AS n (id, creator, platform, platform_id, handle, handle_folded)""";
    private static final String RENAME_ACCOUNTS = """
            UPDATE account a SET handle = n.handle, handle_folded = n.handle_folded, version = a.version + 1,
                   updated_at = $5
            FROM unnest($2::uuid[], $3::text[], $4::text[]) AS n (id, handle, handle_folded)
            WHERE a.workspace_id = $1 AND a.id = n.id AND a.handle <> n.handle""";

    /** Renames come before new accounts, so that a handle that was given up is free. */
    Uni<Void> write(Tx tx, RosterPlan plan) {
        return addCreators(tx, plan.newCreators())
                .chain(() -> changeCreators(tx, plan.changedCreators()))
                .chain(() -> putPeople(tx, plan.newCreators()))
                .chain(() -> putPeople(tx, plan.changedCreators()))
                .chain(() -> rename(tx, plan.changedChannels()))
                .chain(() -> addAccounts(tx, plan.newChannels()))
                .replaceWithVoid();
    }

    private static Uni<Integer> addCreators(Tx tx, List<KnownCreator> creators) {
        return tx.execute(
                ADD_CREATORS,
                tx.workspace(),
                Columns.uuids(creators, KnownCreator::id),
                Columns.texts(creators, creator -> creator.traits().country()),
                Columns.texts(creators, creator -> creator.traits().language()),
                Columns.texts(creators, RosterWriter::niches),
                Availability.OPEN.code(),
                Provenance.IMPORT.code(),
                tx.now());
    }

    private static Uni<Integer> changeCreators(Tx tx, List<KnownCreator> creators) {
        return tx.execute(
                CHANGE_CREATORS,
                tx.workspace(),
                Columns.uuids(creators, KnownCreator::id),
                Columns.texts(creators, creator -> creator.traits().country()),
                Columns.texts(creators, creator -> creator.traits().language()),
                Columns.texts(creators, RosterWriter::niches),
                tx.now());
    }

    private static Uni<Integer> putPeople(Tx tx, List<KnownCreator> creators) {
        return tx.execute(
                PUT_PEOPLE,
                tx.workspace(),
                Columns.uuids(creators, KnownCreator::id),
                Columns.texts(creators, creator -> creator.person().displayName()),
                Columns.texts(creators, creator -> Person.fold(creator.person().displayName())),
                Columns.texts(creators, creator -> creator.person().email()),
                Columns.texts(
                        creators, creator -> Person.foldOrNull(creator.person().email())));
    }

    private static Uni<Integer> addAccounts(Tx tx, List<KnownChannel> channels) {
        return tx.execute(
                ADD_ACCOUNTS,
                tx.workspace(),
                Columns.uuids(channels, KnownChannel::accountId),
                Columns.uuids(channels, KnownChannel::creatorId),
                Columns.texts(
                        channels, known -> known.channel().key().platform().code()),
                Columns.texts(channels, known -> known.channel().key().platformId()),
                Columns.texts(channels, known -> known.channel().handle().text()),
                Columns.texts(channels, known -> known.channel().handle().folded()),
                tx.now());
    }

    private static Uni<Integer> rename(Tx tx, List<KnownChannel> channels) {
        return tx.execute(
                RENAME_ACCOUNTS,
                tx.workspace(),
                Columns.uuids(channels, KnownChannel::accountId),
                Columns.texts(channels, known -> known.channel().handle().text()),
                Columns.texts(channels, known -> known.channel().handle().folded()),
                tx.now());
    }

    private static String niches(KnownCreator creator) {
        return String.join(";", creator.traits().niches());
    }
}
