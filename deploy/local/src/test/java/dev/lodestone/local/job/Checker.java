package dev.lodestone.local.job;

import dev.lodestone.local.process.Await;
import dev.lodestone.local.stack.Suite;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Looks past the services: reads the documented views of the databases as the role that may do nothing else. */
final class Checker {
    /** Each of these must find nothing. */
    static final List<String> LEDGER = List.of(
            // every transaction sums to zero in each currency
            """
            SELECT txn_id, currency FROM checker.ledger_entry
            GROUP BY txn_id, currency HAVING sum(amount_minor) <> 0""",
            // no transaction has one leg only
            "SELECT txn_id FROM checker.ledger_entry GROUP BY txn_id HAVING count(*) < 2",
            // no workspace, key or account is mixed up
            """
            SELECT txn_id FROM checker.ledger_entry GROUP BY txn_id
            HAVING count(DISTINCT workspace_id) > 1 OR count(DISTINCT idem_key) > 1""",
            "SELECT idem_key FROM checker.ledger_entry GROUP BY workspace_id, idem_key HAVING count(DISTINCT txn_id) > 1",
            // the balance that was kept is the fold of the entries, step by step and without a gap
            """
            SELECT id FROM (
                SELECT id, account_version, balance_after, amount_minor,
                       row_number() OVER account AS step, sum(amount_minor) OVER account AS folded
                FROM checker.ledger_entry WHERE account_version IS NOT NULL
                WINDOW account AS (PARTITION BY account_id ORDER BY account_version)) AS entry
            WHERE account_version <> step OR balance_after <> folded""",
            // nobody holds less than nothing, but debt
            """
            SELECT account_id FROM checker.ledger_entry
            WHERE account_kind IN ('creator:pending', 'creator:available', 'creator:in_payout')
            GROUP BY account_id HAVING sum(amount_minor) < 0""",
            // what is set aside for payouts is what is on its way
            """
            SELECT owner_id, currency, sum(minor) FROM (
                SELECT owner_id, currency, amount_minor AS minor FROM checker.ledger_entry
                WHERE account_kind = 'creator:in_payout'
                UNION ALL
                SELECT creator_id, currency, -amount_minor FROM checker.payout_item
                WHERE state IN ('reserved', 'sending', 'unknown', 'submitted', 'unclaimed', 'on-hold')) AS both_sides
            GROUP BY owner_id, currency HAVING sum(minor) <> 0""",
            // one payment, one reference, one posting
            "SELECT reference FROM checker.payout_item GROUP BY workspace_id, reference HAVING count(*) > 1",
            """
            SELECT item.id FROM checker.payout_item AS item
            LEFT JOIN checker.ledger_entry AS entry
                   ON entry.source_id = item.id AND entry.account_kind = 'provider:clearing'
            WHERE item.state = 'paid'
            GROUP BY item.id, item.amount_minor HAVING coalesce(sum(entry.amount_minor), 0) <> item.amount_minor""");

    /** In every database: each event has its place in the feed, and the places follow the commits without a gap. */
    static final List<String> OUTBOX = List.of(
            "SELECT id FROM checker.outbox WHERE position IS NULL",
            "SELECT 1 FROM checker.outbox HAVING count(*) <> coalesce(max(position), 0)");

    private static final Duration REST = Duration.ofSeconds(30);

    private final Suite suite;

    Checker(Suite suite) {
        this.suite = suite;
    }

    List<String> findings(String database, List<String> queries) throws SQLException {
        List<String> findings = new ArrayList<>();
        try (Connection connection = connect(database)) {
            for (String query : queries) {
                try (PreparedStatement statement = connection.prepareStatement(query);
                        ResultSet rows = statement.executeQuery()) {
                    if (rows.next()) findings.add(database + ", first hit " + rows.getObject(1) + " of: " + query);
                }
            }
        }
        return findings;
    }

    /** What is still found when the services have had the time to finish what they were at. */
    List<String> findingsAtRest(String database, List<String> queries) throws SQLException {
        long deadline = System.nanoTime() + REST.toNanos();
        List<String> findings = findings(database, queries);
        while (!findings.isEmpty() && System.nanoTime() < deadline) {
            Await.holds(Duration.ofMillis(500), () -> false);
            findings = findings(database, queries);
        }
        return findings;
    }

    List<String> column(String database, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect(database);
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) values.add(rows.getString(1));
        }
        return values;
    }

    private Connection connect(String database) throws SQLException {
        return suite.database().connect(database, "checker", suite.checkerPassword());
    }
}
