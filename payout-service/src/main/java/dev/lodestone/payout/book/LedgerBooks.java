package dev.lodestone.payout.book;

import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.payout.ledger.Account;
import dev.lodestone.payout.ledger.Balance;
import dev.lodestone.payout.ledger.Book;
import dev.lodestone.payout.ledger.Entry;
import dev.lodestone.payout.ledger.Posting;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opens the book of a transaction with its accounts under lock, and writes what was posted in one statement. */
@ApplicationScoped
public class LedgerBooks {
    private static final String LOCK = "SELECT account, posted, entries FROM lock_accounts($1, $2, $3, $4, $5)";
    private static final String SAVE = """
            WITH accounts AS (
                INSERT INTO ledger_account (workspace_id, id, kind, owner_id, currency)
                SELECT $1, id, kind, owner_id, currency
                FROM unnest($2::uuid[], $3::text[], $4::uuid[], $5::text[]) AS a (id, kind, owner_id, currency)
                WHERE NOT EXISTS (SELECT FROM ledger_account AS known WHERE known.id = a.id)
                ORDER BY id ON CONFLICT DO NOTHING),
            transactions AS (
                INSERT INTO ledger_txn (workspace_id, id, kind, source_type, source_id, idem_key, event_at, recorded_at)
                SELECT $1, id, kind, source_type, source_id, idem_key, event_at, $6
                FROM unnest($7::uuid[], $8::text[], $9::text[], $10::uuid[], $11::text[], $12::timestamptz[])
                    AS t (id, kind, source_type, source_id, idem_key, event_at)),
            balances AS (
                UPDATE account_balance SET posted_minor = b.posted, version = b.version
                FROM unnest($13::uuid[], $14::bigint[], $15::bigint[]) AS b (id, posted, version)
                WHERE account_balance.account_id = b.id)
            INSERT INTO ledger_entry
                (workspace_id, id, txn_id, account_id, currency, amount_minor, account_version, balance_after)
            SELECT $1, id, txn_id, account_id, currency, amount, version, balance
            FROM unnest($16::uuid[], $17::uuid[], $18::uuid[], $19::text[], $20::bigint[], $21::bigint[], $22::bigint[])
                AS e (id, txn_id, account_id, currency, amount, version, balance)""";

    private final Ids ids;

    LedgerBooks(Ids ids) {
        this.ids = ids;
    }

    /** Locks those of the accounts that carry a balance, until the transaction ends. */
    public Uni<Book> open(Tx tx, Collection<Account> accounts) {
        Map<UUID, Account> wanted = accounts.stream()
                .filter(account -> account.kind().materialized())
                .distinct()
                .collect(Collectors.toMap(account -> account.id(tx.workspace()), Function.identity()));
        if (wanted.isEmpty()) return Uni.createFrom().item(new Book(Map.of()));
        List<Map.Entry<UUID, Account>> inOrder =
                wanted.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        Map<Account, Balance> balances = new HashMap<>();
        return tx.list(
                        LOCK,
                        row -> balances.put(
                                wanted.get(row.getUUID("account")),
                                new Balance(row.getLong("posted"), row.getLong("entries"))),
                        tx.workspace(),
                        Columns.uuids(inOrder, Map.Entry::getKey),
                        Columns.texts(inOrder, entry -> entry.getValue().kind().label()),
                        Columns.uuids(inOrder, entry -> entry.getValue().owner()),
                        Columns.texts(inOrder, entry -> entry.getValue().currency()))
                .map(locked -> new Book(balances));
    }

    public Uni<Void> save(Tx tx, Book book) {
        if (book.postings().isEmpty()) return Uni.createFrom().voidItem();
        Map<String, UUID> transactions = book.postings().stream()
                .collect(Collectors.toMap(posting -> posting.source().key(), posting -> ids.next()));
        List<Account> shared = book.entries().stream()
                .map(entry -> entry.leg().account())
                .filter(account -> !account.kind().materialized())
                .distinct()
                .toList();
        return tx.execute(SAVE, Parameters.of(tx, book, shared, transactions, ids))
                .replaceWithVoid();
    }

    private static final class Parameters {
        private Parameters() {}

        static Object[] of(Tx tx, Book book, List<Account> shared, Map<String, UUID> transactions, Ids ids) {
            List<Posting> postings = book.postings();
            List<Entry> entries = book.entries();
            List<Account> touched = List.copyOf(book.touched());
            return new Object[] {
                tx.workspace(),
                Columns.uuids(shared, account -> account.id(tx.workspace())),
                Columns.texts(shared, account -> account.kind().label()),
                Columns.uuids(shared, Account::owner),
                Columns.texts(shared, Account::currency),
                tx.now(),
                Columns.uuids(
                        postings, posting -> transactions.get(posting.source().key())),
                Columns.texts(postings, posting -> posting.kind().label()),
                Columns.texts(postings, posting -> posting.source().type()),
                Columns.uuids(postings, posting -> posting.source().id()),
                Columns.texts(postings, posting -> posting.source().key()),
                Columns.times(postings, posting -> posting.source().eventAt()),
                Columns.uuids(touched, account -> account.id(tx.workspace())),
                Columns.numbers(touched, account -> book.after(account).posted()),
                Columns.numbers(touched, account -> book.after(account).version()),
                Columns.uuids(entries, entry -> ids.next()),
                Columns.uuids(
                        entries,
                        entry -> transactions.get(entry.posting().source().key())),
                Columns.uuids(entries, entry -> entry.leg().account().id(tx.workspace())),
                Columns.texts(entries, entry -> entry.leg().account().currency()),
                Columns.numbers(entries, entry -> entry.leg().amount()),
                Columns.numbers(
                        entries, entry -> entry.after().map(Balance::version).orElse(null)),
                Columns.numbers(
                        entries, entry -> entry.after().map(Balance::posted).orElse(null)),
            };
        }
    }
}
