package dev.lodestone.creator.audience;

import dev.lodestone.creator.metric.MetricSource;
import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Audiences {
    private static final String HEAD = """
            SELECT authentic_share, source, as_of, version FROM audience
            WHERE workspace_id = $1 AND account_id = $2""";
    private static final String AUTHENTIC = """
            SELECT account_id, authentic_share FROM audience
            WHERE workspace_id = $1 AND account_id = ANY($2) AND authentic_share IS NOT NULL""";
    private static final String SHARES = """
            SELECT account_id, dimension, key, share FROM audience_share
            WHERE workspace_id = $1 AND account_id = ANY($2)""";
    private static final String PUT_HEADS = """
            INSERT INTO audience (workspace_id, account_id, authentic_share, source, as_of, version)
            SELECT $1, account, $3, $4, $5, 1 FROM unnest($2::uuid[]) AS put (account)
            ON CONFLICT (workspace_id, account_id) DO UPDATE
            SET authentic_share = CASE WHEN $6 THEN audience.authentic_share ELSE $3 END, source = $4, as_of = $5,
                version = audience.version + 1""";
    private static final String CLEAR = "DELETE FROM audience_share WHERE workspace_id = $1 AND account_id = ANY($2)";
    private static final String FILL = """
            INSERT INTO audience_share (workspace_id, account_id, dimension, key, share)
            SELECT $1, s.account, s.dimension, s.key, s.share
            FROM unnest($2::uuid[], $3::text[], $4::text[], $5::bigint[]) AS s (account, dimension, key, share)""";

    private record Entry(UUID account, Share share) {}

    Uni<Optional<Audience>> find(Tx tx, UUID account) {
        return sharesOf(tx, List.of(account))
                .chain(shares -> tx.find(
                        HEAD,
                        row -> audience(row, shares.getOrDefault(account, Shares.NONE)),
                        tx.workspace(),
                        account));
    }

    public Uni<Map<UUID, Shares>> sharesOf(Tx tx, Collection<UUID> accounts) {
        return tx.list(SHARES, Audiences::entry, tx.workspace(), accounts.toArray(UUID[]::new))
                .map(entries -> {
                    Map<UUID, List<Share>> byAccount = new HashMap<>();
                    entries.forEach(entry -> byAccount
                            .computeIfAbsent(entry.account(), unused -> new ArrayList<>())
                            .add(entry.share()));
                    Map<UUID, Shares> shares = new HashMap<>();
                    byAccount.forEach((account, parts) -> shares.put(account, new Shares(parts)));
                    return shares;
                });
    }

    /** Of the accounts where it is known. */
    public Uni<Map<UUID, Integer>> authenticOf(Tx tx, Collection<UUID> accounts) {
        return tx.list(
                        AUTHENTIC,
                        row -> Map.entry(row.getUUID("account_id"), row.getInteger("authentic_share")),
                        tx.workspace(),
                        accounts.toArray(UUID[]::new))
                .map(entries -> entries.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Uni<Void> put(Tx tx, UUID account, Audience audience) {
        return put(
                tx,
                Map.of(account, audience.shares()),
                audience.authenticShare(),
                audience.source(),
                audience.asOf(),
                false);
    }

    /** Replaces the splits of many accounts and keeps what is known of how authentic they are. */
    public Uni<Void> putSplits(Tx tx, Map<UUID, Shares> splits, MetricSource source, Instant asOf) {
        return put(tx, splits, null, source, asOf, true);
    }

    private static Uni<Void> put(
            Tx tx,
            Map<UUID, Shares> splits,
            @Nullable Integer authenticShare,
            MetricSource source,
            Instant asOf,
            boolean keepsAuthenticShare) {
        UUID[] accounts = splits.keySet().toArray(UUID[]::new);
        List<Entry> entries = new ArrayList<>();
        splits.forEach((account, shares) -> shares.all().forEach(share -> entries.add(new Entry(account, share))));
        return tx.execute(PUT_HEADS, tx.workspace(), accounts, authenticShare, source.code(), asOf, keepsAuthenticShare)
                .chain(() -> tx.execute(CLEAR, tx.workspace(), accounts))
                .chain(() -> tx.execute(
                        FILL,
                        tx.workspace(),
                        Columns.uuids(entries, Entry::account),
                        Columns.texts(
                                entries, entry -> entry.share().dimension().code()),
                        Columns.texts(entries, entry -> entry.share().key()),
                        Columns.numbers(entries, entry -> (long) entry.share().basisPoints())))
                .replaceWithVoid();
    }

    private static Entry entry(Row row) {
        Dimension dimension = Dimension.of(row.getString("dimension"));
        return new Entry(
                row.getUUID("account_id"), new Share(dimension, row.getString("key"), row.getInteger("share")));
    }

    private static Audience audience(Row row, Shares shares) {
        return new Audience(
                shares,
                row.getInteger("authentic_share"),
                MetricSource.of(row.getString("source")),
                row.getOffsetDateTime("as_of").toInstant(),
                row.getLong("version"));
    }
}
