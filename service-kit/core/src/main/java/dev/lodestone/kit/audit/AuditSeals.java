package dev.lodestone.kit.audit;

import dev.lodestone.kit.audit.SealChain.Seal;
import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.secret.KeyedHash;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals the entries of the audit log, some time after they were written, and checks the seals. */
@ApplicationScoped
class AuditSeals {
    static final int AT_ONCE = 500;

    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('audit-seal ' || $1, 0))::text";
    private static final String LAST = """
            SELECT number, entry_id, seal FROM kit.audit_seal WHERE workspace_id = $1 ORDER BY number DESC LIMIT 1""";
    /** Which stood last in line: a write that took long may come with an earlier time, but with none so much earlier. */
    private static final String SINCE = """
            SELECT at - interval '1 hour' AS since FROM kit.audit_log
            WHERE workspace_id = $1 AND id = (
                SELECT entry_id FROM kit.audit_seal WHERE workspace_id = $1 ORDER BY number DESC LIMIT 1)""";

    private static final String WAITING = "SELECT " + AuditEntryView.COLUMNS + """
             FROM kit.audit_log AS entry WHERE workspace_id = $1 AND at >= $2 AND NOT EXISTS (
                SELECT FROM kit.audit_seal AS kept WHERE kept.workspace_id = $1 AND kept.entry_id = entry.id)
            ORDER BY at, id LIMIT $3""";
    private static final String KEEP = """
            INSERT INTO kit.audit_seal (workspace_id, number, entry_id, seal)
            SELECT $1, number, entry_id, seal FROM unnest($2::bigint[], $3::uuid[], $4::text[]) AS s (number, entry_id, seal)""";
    private static final String KEPT =
            "SELECT number, entry_id, seal, entry.* FROM kit.audit_seal AS kept LEFT JOIN (SELECT "
                    + AuditEntryView.COLUMNS + """
             FROM kit.audit_log WHERE workspace_id = $1) AS entry ON entry.id = kept.entry_id
            WHERE kept.workspace_id = $1 AND number > $2 ORDER BY number LIMIT $3""";

    private final KeyedHash hash;

    AuditSeals(@ConfigProperty(name = "lodestone.audit.secret") String secret) {
        this.hash = new KeyedHash(secret, "audit-seal");
    }

    /** Seals what waits, some at once, and tells how many those were. */
    Uni<Integer> seal(Tx tx) {
        return tx.find(LOCK, row -> row, tx.workspace().toString())
                .chain(() -> tx.find(LAST, AuditSeals::seal, tx.workspace()))
                .chain(last -> waiting(tx).chain(entries -> keep(tx, last, entries)));
    }

    private static Uni<List<AuditEntryView>> waiting(Tx tx) {
        return tx.find(SINCE, row -> row.getOffsetDateTime("since").toInstant(), tx.workspace())
                .chain(since ->
                        tx.list(WAITING, AuditEntryView::of, tx.workspace(), since.orElse(Instant.EPOCH), AT_ONCE));
    }

    private Uni<Integer> keep(Tx tx, Optional<Seal> last, List<AuditEntryView> entries) {
        if (entries.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        SealChain chain = new SealChain(hash, last);
        List<Seal> seals = entries.stream().map(chain::seal).toList();
        return tx.execute(
                KEEP,
                tx.workspace(),
                Columns.numbers(seals, Seal::number),
                Columns.uuids(seals, Seal::entryId),
                Columns.texts(seals, Seal::seal));
    }

    /** Stands before the first seal. */
    SealChain start() {
        return new SealChain(hash, Optional.empty());
    }

    /** Goes on with the chain, some seals at once, and tells how many those were. */
    Uni<Integer> checkSome(Tx tx, SealChain chain) {
        return tx.list(KEPT, row -> row, tx.workspace(), chain.last().number(), AT_ONCE)
                .map(rows -> {
                    rows.forEach(row -> chain.check(seal(row), entry(row)));
                    return rows.size();
                });
    }

    private static Seal seal(Row row) {
        return new Seal(row.getLong("number"), row.getUUID("entry_id"), row.getString("seal"));
    }

    private static Optional<AuditEntryView> entry(Row row) {
        return row.getUUID("id") == null ? Optional.empty() : Optional.of(AuditEntryView.of(row));
    }
}
