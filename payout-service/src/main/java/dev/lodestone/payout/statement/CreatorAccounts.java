package dev.lodestone.payout.statement;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the ledger says of one creator. */
@ApplicationScoped
class CreatorAccounts {
    private static final String KNOWN = """
            SELECT EXISTS (SELECT FROM ledger_account WHERE workspace_id = $1 AND owner_id = $2 AND kind LIKE 'creator:%')
                OR EXISTS (SELECT FROM link WHERE workspace_id = $1 AND creator_id = $2) AS known""";
    private static final String BALANCES = """
            SELECT account.currency,
                coalesce(sum(posted_minor) FILTER (WHERE account.kind = 'creator:pending'), 0)::bigint AS pending,
                coalesce(sum(posted_minor) FILTER (WHERE account.kind = 'creator:available'), 0)::bigint AS available,
                coalesce(sum(posted_minor) FILTER (WHERE account.kind = 'creator:in_payout'), 0)::bigint AS in_payout,
                coalesce(-sum(posted_minor) FILTER (WHERE account.kind = 'creator:debt'), 0)::bigint AS debt,
                coalesce((SELECT sum(amount_minor) FROM payout_item WHERE workspace_id = $1 AND creator_id = $2
                          AND payout_item.currency = account.currency AND state = 'paid'), 0)::bigint AS paid
            FROM ledger_account AS account JOIN account_balance AS balance ON balance.account_id = account.id
            WHERE account.workspace_id = $1 AND account.owner_id = $2 AND account.kind LIKE 'creator:%'
            GROUP BY account.currency ORDER BY account.currency""";
    private static final String LINES = """
            SELECT * FROM (
                SELECT txn.id, txn.kind, txn.source_type, txn.source_id, txn.event_at, txn.recorded_at, account.currency,
                    coalesce(sum(amount_minor) FILTER (WHERE account.kind = 'creator:pending'), 0)::bigint AS pending,
                    coalesce(sum(amount_minor) FILTER (WHERE account.kind = 'creator:available'), 0)::bigint AS available,
                    coalesce(sum(amount_minor) FILTER (WHERE account.kind = 'creator:in_payout'), 0)::bigint AS in_payout,
                    coalesce(-sum(amount_minor) FILTER (WHERE account.kind = 'creator:debt'), 0)::bigint AS debt
                FROM ledger_account AS account
                JOIN ledger_entry AS entry ON entry.account_id = account.id
                JOIN ledger_txn AS txn ON txn.id = entry.txn_id
                WHERE account.workspace_id = $1 AND account.owner_id = $2 AND account.kind LIKE 'creator:%'
                    AND ($3::timestamptz IS NULL OR txn.recorded_at >= $3)
                    AND ($4::timestamptz IS NULL OR txn.recorded_at < $4)
                GROUP BY txn.id, account.currency) AS line
            WHERE $5::text IS NULL OR (recorded_at, id, currency) > ($5::text::timestamptz, $6::text::uuid, $7::text)
            ORDER BY recorded_at, id, currency LIMIT $8""";

    /** A creator of whom this workspace knows nothing does not exist for it. */
    Uni<Void> require(Tx tx, UUID creator) {
        return tx.one(KNOWN, row -> row.getBoolean("known"), tx.workspace(), creator)
                .invoke(known -> {
                    if (!known || !tx.caller().maySee(creator)) {
                        throw ProblemException.notFound("creator with earnings", creator);
                    }
                })
                .replaceWithVoid();
    }

    Uni<List<BalanceView>> balances(Tx tx, UUID creator) {
        return tx.list(BALANCES, CreatorAccounts::balance, tx.workspace(), creator);
    }

    /** {@code after}: recorded at, id and currency of the last line seen, or nulls at the beginning. */
    Uni<List<StatementLine>> lines(
            Tx tx, UUID creator, @Nullable Instant from, @Nullable Instant to, List<String> after, int limit) {
        return tx.list(
                LINES,
                CreatorAccounts::line,
                tx.workspace(),
                creator,
                from,
                to,
                after.get(0),
                after.get(1),
                after.get(2),
                limit);
    }

    private static BalanceView balance(Row row) {
        return new BalanceView(
                row.getString("currency"),
                row.getLong("pending"),
                row.getLong("available"),
                row.getLong("in_payout"),
                row.getLong("debt"),
                row.getLong("paid"));
    }

    private static StatementLine line(Row row) {
        return new StatementLine(
                row.getUUID("id"),
                row.getOffsetDateTime("recorded_at").toInstant(),
                row.getOffsetDateTime("event_at").toInstant(),
                row.getString("kind"),
                row.getString("source_type"),
                row.getUUID("source_id"),
                row.getString("currency"),
                row.getLong("pending"),
                row.getLong("available"),
                row.getLong("in_payout"),
                row.getLong("debt"));
    }
}
