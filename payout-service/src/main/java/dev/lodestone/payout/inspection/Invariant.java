package dev.lodestone.payout.inspection;

import java.util.Locale;

/**
 * What must hold in the books at every commit, as a query that counts the rows which break it. The queries say nothing
 * of workspaces: row-level security narrows them to the one that asks.
 */
enum Invariant {
    ZERO_SUM("Every ledger transaction sums to zero in each currency", """
            SELECT count(*) FROM (SELECT FROM ledger_entry GROUP BY txn_id, currency HAVING sum(amount_minor) <> 0) AS broken"""),
    SHAPE("Every ledger transaction has two entries or more", """
            SELECT count(*) FROM ledger_txn AS txn
            WHERE (SELECT count(*) FROM ledger_entry AS entry WHERE entry.txn_id = txn.id) < 2"""),
    BALANCE_IS_HISTORY("Every balance is the sum of its entries, and its version their number", """
            SELECT count(*) FROM account_balance AS balance
            LEFT JOIN (SELECT account_id, sum(amount_minor) AS posted, count(*) AS entries
                       FROM ledger_entry GROUP BY account_id) AS history USING (account_id)
            WHERE balance.posted_minor <> coalesce(history.posted, 0) OR balance.version <> coalesce(history.entries, 0)"""),
    CHAIN("The entries of an account follow each other without a gap, each from the balance the last one left", """
            SELECT count(*) FROM (
                SELECT account_version, balance_after, amount_minor,
                       row_number() OVER account AS place, lag(balance_after, 1, 0::bigint) OVER account AS before
                FROM ledger_entry WHERE account_version IS NOT NULL
                WINDOW account AS (PARTITION BY account_id ORDER BY account_version)) AS chain
            WHERE account_version <> place OR balance_after <> before + amount_minor"""),
    FLOOR("No creator's account leaves its bounds", """
            SELECT count(*) FROM account_balance
            WHERE CASE kind WHEN 'creator:debt' THEN posted_minor > 0 ELSE posted_minor < 0 END"""),
    PENDING_IS_EARNED("What is pending for a creator is the sum of the pending and approved earnings", """
            SELECT count(*) FROM (
                SELECT owner_id, account.currency, sum(posted_minor) AS held FROM account_balance AS balance
                JOIN ledger_account AS account ON account.id = balance.account_id
                WHERE account.kind = 'creator:pending' GROUP BY owner_id, account.currency) AS held
            FULL JOIN (
                SELECT creator_id, currency, sum(amount_minor - reversed_minor) AS owed FROM earning
                WHERE state IN ('pending', 'approved') GROUP BY creator_id, currency) AS owed
                ON owed.creator_id = held.owner_id AND owed.currency = held.currency
            WHERE coalesce(held.held, 0) <> coalesce(owed.owed, 0)"""),
    IN_PAYOUT_IS_IN_FLIGHT("What is in payout for a creator is the sum of the payouts under way", """
            SELECT count(*) FROM (
                SELECT owner_id, account.currency, sum(posted_minor) AS held FROM account_balance AS balance
                JOIN ledger_account AS account ON account.id = balance.account_id
                WHERE account.kind = 'creator:in_payout' GROUP BY owner_id, account.currency) AS held
            FULL JOIN (
                SELECT creator_id, currency, sum(amount_minor) AS flying FROM payout_item
                WHERE state IN ('reserved', 'sending', 'unknown', 'submitted', 'unclaimed', 'on-hold')
                GROUP BY creator_id, currency) AS flying
                ON flying.creator_id = held.owner_id AND flying.currency = held.currency
            WHERE coalesce(held.held, 0) <> coalesce(flying.flying, 0)"""),
    ONE_LIVE_ITEM("An earning is in one live payout at most, and a paid one in exactly one that was paid", """
            SELECT count(*) FROM earning WHERE state IN ('reserved', 'paid') AND (
                SELECT count(*) FROM payout_item_part AS part JOIN payout_item AS item ON item.id = part.item_id
                WHERE part.earning_id = earning.id AND part.live
                    AND (earning.state = 'reserved' OR item.state = 'paid')) <> 1"""),
    ITEM_IS_ITS_PARTS("A payout is the sum of its earnings less what it recovers", """
            SELECT count(*) FROM payout_item AS item WHERE amount_minor + offset_minor <> (
                SELECT coalesce(sum(part.amount_minor), 0) FROM payout_item_part AS part WHERE part.item_id = item.id)"""),
    NOTHING_IS_FORGIVEN(
            "What was taken back after payment was recovered by payouts, is missing from available, or is owed", """
            SELECT count(*) FROM (
                SELECT owner_id AS creator_id, account.currency,
                       sum(posted_minor) FILTER (WHERE account.kind = 'creator:available') AS available,
                       -sum(posted_minor) FILTER (WHERE account.kind = 'creator:debt') AS debt
                FROM account_balance AS balance JOIN ledger_account AS account ON account.id = balance.account_id
                GROUP BY 1, 2) AS purse
            LEFT JOIN (
                SELECT creator_id, currency, sum(amount_minor - reversed_minor) AS payable FROM earning
                WHERE state = 'payable' GROUP BY 1, 2) AS payable USING (creator_id, currency)
            LEFT JOIN (
                SELECT creator_id, currency, sum(amount_minor) AS taken FROM clawback
                GROUP BY 1, 2) AS taken USING (creator_id, currency)
            LEFT JOIN (
                SELECT creator_id, currency, sum(offset_minor) AS recovered FROM payout_item
                WHERE state NOT IN ('failed', 'returned', 'canceled') GROUP BY 1, 2) AS recovered USING (creator_id, currency)
            WHERE coalesce(taken, 0) <> coalesce(recovered, 0) + coalesce(payable, 0) - coalesce(available, 0) + coalesce(debt, 0)"""),
    SAME_BYTES("Every attempt of a payout sends the same bytes under the same key", """
            SELECT count(*) FROM (SELECT FROM payout_attempt GROUP BY item_id
                                  HAVING count(DISTINCT idem_key) > 1 OR count(DISTINCT body) > 1) AS broken"""),
    NOT_MORE_THAN_EARNED(
            "Nothing is taken back beyond what was earned, and nothing refunded beyond what was paid", """
            SELECT (SELECT count(*) FROM earning WHERE reversed_minor + clawed_minor > amount_minor)
                 + (SELECT count(*) FROM conversion WHERE paid_minor <
                       (SELECT coalesce(sum(amount_minor), 0) FROM refund WHERE conversion_id = conversion.id))"""),
    PAID_IS_POSTED(
            "A paid payout has moved its money to the provider once; a returned one had, or had never left", """
            SELECT count(*) FROM payout_item AS item
            WHERE (SELECT count(*) FROM ledger_txn AS txn WHERE txn.source_id = item.id AND txn.kind = 'paid')
                  <> CASE item.state WHEN 'paid' THEN 1 WHEN 'returned' THEN (
                      SELECT count(*) FROM ledger_txn AS txn JOIN ledger_entry AS entry ON entry.txn_id = txn.id
                      JOIN ledger_account AS account ON account.id = entry.account_id
                      WHERE txn.source_id = item.id AND txn.kind = 'returned' AND account.kind = 'provider:clearing')
                  ELSE 0 END"""),
    TWO_PERSONS("Nothing was sent before a second person had approved it", """
            SELECT count(*) FROM payout_attempt AS attempt
            JOIN payout_item AS item ON item.id = attempt.item_id
            JOIN payout_batch AS batch ON batch.id = item.batch_id
            WHERE batch.approved_at IS NULL OR attempt.sent_at < batch.approved_at OR batch.approved_by = batch.built_by""");

    private final String title;
    private final String sql;

    Invariant(String title, String sql) {
        this.title = title;
        this.sql = sql;
    }

    String title() {
        return title;
    }

    String sql() {
        return sql;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
