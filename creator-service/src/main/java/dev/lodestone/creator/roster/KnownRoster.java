package dev.lodestone.creator.roster;

import dev.lodestone.creator.account.Handle;
import dev.lodestone.creator.account.Platform;
import dev.lodestone.creator.audience.Audiences;
import dev.lodestone.creator.audience.Shares;
import dev.lodestone.creator.creator.Creator;
import dev.lodestone.creator.creator.Creators;
import dev.lodestone.creator.metric.EngagementFormula;
import dev.lodestone.creator.metric.EngagementRate;
import dev.lodestone.creator.profile.Person;
import dev.lodestone.creator.roster.file.Channel;
import dev.lodestone.creator.roster.file.RosterRow;
import dev.lodestone.creator.roster.merge.Known;
import dev.lodestone.creator.roster.merge.Known.KnownChannel;
import dev.lodestone.creator.roster.merge.Known.KnownCreator;
import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.money.Money;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads what is on record about the people, accounts and handles of a roster, in three statements whatever its length. */
@ApplicationScoped
class KnownRoster {
    /** Locked in the order of their ids, so that two uploads at once wait for each other instead of colliding. */
    private static final String CREATORS = Creators.SELECT + """
              AND c.id IN (
                  SELECT a.creator_id FROM unnest($2::text[], $3::text[]) AS f (platform, platform_id)
                  JOIN account a ON a.workspace_id = $1 AND a.platform = f.platform AND a.platform_id = f.platform_id
                  UNION SELECT p2.creator_id FROM creator_person p2
                  WHERE p2.workspace_id = $1 AND p2.email_folded = ANY($4))
            ORDER BY c.id FOR UPDATE OF c""";

    /** A price that holds no longer is not known, so that a roster renews it. */
    private static final String CHANNELS = """
            SELECT a.creator_id, a.id, a.platform, a.platform_id, a.handle, a.handle_folded, a.followers,
                   a.engagement_rate, a.engagement_formula, a.engagement_window_days, r.fee_minor, r.currency
            FROM account a
            LEFT JOIN rate r ON r.workspace_id = a.workspace_id AND r.creator_id = a.creator_id
                            AND r.platform = a.platform AND r.deliverable = 'post'
                            AND (r.valid_until IS NULL OR r.valid_until >= $5)
            WHERE a.workspace_id = $1 AND a.id IN (
                SELECT b.id FROM unnest($2::text[], $3::text[]) AS f (platform, platform_id)
                JOIN account b ON b.workspace_id = $1 AND b.platform = f.platform AND b.platform_id = f.platform_id
                UNION
                SELECT h.id FROM unnest($2::text[], $4::text[]) AS f (platform, handle_folded)
                JOIN account h ON h.workspace_id = $1 AND h.platform = f.platform AND h.handle_folded = f.handle_folded)""";

    /**
     * A new workspace has no statistics, and for what look like few rows a planner loops; a plan kept from a small roster
     * compares each id of a large one in turn. Either way the work would grow with the square of the rows.
     */
    private static final String PLAN_FOR_MANY = """
            SELECT set_config('enable_nestloop', 'off', true), set_config('plan_cache_mode', 'force_custom_plan', true)""";

    private final Audiences audiences;

    KnownRoster(Audiences audiences) {
        this.audiences = audiences;
    }

    Uni<Known> of(Tx tx, List<RosterRow> rows) {
        String[] platforms =
                Columns.texts(rows, row -> row.channel().key().platform().code());
        String[] platformIds = Columns.texts(rows, row -> row.channel().key().platformId());
        String[] handles = Columns.texts(rows, row -> row.channel().handle().folded());
        String[] emails = rows.stream()
                .map(row -> row.person().email())
                .filter(email -> email != null)
                .map(Person::fold)
                .toArray(String[]::new);
        Uni<List<KnownCreator>> creators =
                tx.list(CREATORS, KnownRoster::creator, tx.workspace(), platforms, platformIds, emails);
        Uni<List<KnownChannel>> channels =
                tx.list(CHANNELS, KnownRoster::channel, tx.workspace(), platforms, platformIds, handles, today(tx));
        return tx.execute(PLAN_FOR_MANY)
                .chain(() -> creators)
                .chain(people ->
                        channels.chain(found -> withAudience(tx, found)).map(found -> new Known(people, found)));
    }

    private static LocalDate today(Tx tx) {
        return LocalDate.ofInstant(tx.now(), ZoneOffset.UTC);
    }

    private Uni<List<KnownChannel>> withAudience(Tx tx, List<KnownChannel> channels) {
        return audiences
                .sharesOf(tx, channels.stream().map(KnownChannel::accountId).toList())
                .map(shares ->
                        channels.stream().map(known -> with(known, shares)).toList());
    }

    private static KnownChannel with(KnownChannel known, Map<UUID, Shares> shares) {
        Shares own = shares.getOrDefault(known.accountId(), Shares.NONE);
        return new KnownChannel(
                known.creatorId(), known.accountId(), known.channel().reaching(own));
    }

    private static KnownCreator creator(Row row) {
        Creator creator = Creators.read(row);
        return new KnownCreator(creator.id(), creator.person(), creator.traits());
    }

    private static @Nullable EngagementRate rate(Row row) {
        Integer rate = row.getInteger("engagement_rate");
        return rate == null
                ? null
                : new EngagementRate(
                        rate,
                        EngagementFormula.of(row.getString("engagement_formula")),
                        row.getInteger("engagement_window_days"));
    }

    private static KnownChannel channel(Row row) {
        Long fee = row.getLong("fee_minor");
        Channel channel = new Channel(
                new Channel.Key(Platform.of(row.getString("platform")), row.getString("platform_id")),
                new Handle(row.getString("handle"), row.getString("handle_folded")),
                row.getLong("followers"),
                rate(row),
                Shares.NONE,
                fee == null ? null : Money.of(fee, row.getString("currency")));
        return new KnownChannel(row.getUUID("creator_id"), row.getUUID("id"), channel);
    }
}
