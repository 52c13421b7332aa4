package dev.lodestone.payout.inspection;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.money.Money;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the ledger as it is. */
@ApplicationScoped
class LedgerReader {
    private static final String ACCOUNTS = """
            SELECT account.id, account.kind, account.owner_id, account.currency, coalesce(balance.posted_minor,
                (SELECT sum(amount_minor)::bigint FROM ledger_entry WHERE account_id = account.id), 0) AS balance
            FROM ledger_account AS account LEFT JOIN account_balance AS balance ON balance.account_id = account.id
            WHERE account.workspace_id = $1 AND ($2::text IS NULL OR account.id > $2::text::uuid)
                AND ($3::uuid IS NULL OR account.owner_id = $3) AND ($4::text IS NULL OR account.kind = $4)
            ORDER BY account.id LIMIT $5""";
    private static final String TRANSACTIONS = """
            SELECT txn.id, txn.kind, txn.source_type, txn.source_id, txn.event_at, txn.recorded_at,
                (SELECT jsonb_agg(jsonb_build_object('id', entry.id, 'accountId', entry.account_id, 'account', account.kind,
                            'ownerId', account.owner_id, 'amount', entry.amount_minor, 'currency', entry.currency)
                        ORDER BY entry.id)
                 FROM ledger_entry AS entry JOIN ledger_account AS account ON account.id = entry.account_id
                 WHERE entry.txn_id = txn.id) AS entries
            FROM ledger_txn AS txn
            WHERE txn.workspace_id = $1 AND ($2::text IS NULL OR txn.id < $2::text::uuid)
                AND ($3::uuid IS NULL OR txn.source_id = $3)
            ORDER BY txn.id DESC LIMIT $4""";
    private static final String TRIAL_BALANCE = """
            SELECT account.currency, account.kind, count(DISTINCT account.id) AS accounts, count(entry.id) AS entries,
                coalesce(sum(entry.amount_minor), 0)::bigint AS balance
            FROM ledger_account AS account LEFT JOIN ledger_entry AS entry ON entry.account_id = account.id
            WHERE account.workspace_id = $1 GROUP BY account.currency, account.kind ORDER BY account.currency, account.kind""";

    Uni<List<LedgerAccountView>> accounts(
            Tx tx, @Nullable String afterId, @Nullable UUID owner, @Nullable String kind, int limit) {
        return tx.list(ACCOUNTS, LedgerReader::account, tx.workspace(), afterId, owner, kind, limit);
    }

    Uni<List<LedgerTransactionView>> transactions(Tx tx, @Nullable String afterId, @Nullable UUID source, int limit) {
        return tx.list(TRANSACTIONS, LedgerReader::transaction, tx.workspace(), afterId, source, limit);
    }

    Uni<TrialBalance> trialBalance(Tx tx) {
        return tx.list(TRIAL_BALANCE, LedgerReader::line, tx.workspace())
                .map(lines -> TrialBalance.of(tx.now(), lines));
    }

    private static LedgerAccountView account(Row row) {
        return new LedgerAccountView(
                row.getUUID("id"),
                row.getString("kind"),
                row.getUUID("owner_id"),
                Money.of(row.getLong("balance"), row.getString("currency")));
    }

    private static LedgerTransactionView transaction(Row row) {
        return new LedgerTransactionView(
                row.getUUID("id"),
                row.getString("kind"),
                row.getString("source_type"),
                row.getUUID("source_id"),
                row.getOffsetDateTime("event_at").toInstant(),
                row.getOffsetDateTime("recorded_at").toInstant(),
                entries(row.getJsonArray("entries")));
    }

    private static List<LedgerTransactionView.Entry> entries(JsonArray entries) {
        return IntStream.range(0, entries == null ? 0 : entries.size())
                .mapToObj(entries::getJsonObject)
                .map(LedgerReader::entry)
                .toList();
    }

    private static LedgerTransactionView.Entry entry(JsonObject entry) {
        return new LedgerTransactionView.Entry(
                UUID.fromString(entry.getString("id")),
                UUID.fromString(entry.getString("accountId")),
                entry.getString("account"),
                UUID.fromString(entry.getString("ownerId")),
                Money.of(entry.getLong("amount"), entry.getString("currency")));
    }

    private static TrialBalance.Line line(Row row) {
        return new TrialBalance.Line(
                row.getString("kind"),
                row.getLong("accounts"),
                row.getLong("entries"),
                Money.of(row.getLong("balance"), row.getString("currency")));
    }
}
