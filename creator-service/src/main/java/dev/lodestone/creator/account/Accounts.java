package dev.lodestone.creator.account;

import dev.lodestone.creator.metric.Snapshots;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Accounts {
    private static final String OF_CREATORS = """
            SELECT * FROM account WHERE workspace_id = $1 AND creator_id = ANY($2)
            ORDER BY creator_id, followers DESC, id""";
    private static final String ONE = "SELECT * FROM account WHERE workspace_id = $1 AND creator_id = $2 AND id = $3";
    private static final String INSERT = """
            INSERT INTO account (workspace_id, id, creator_id, platform, platform_id, handle, handle_folded, followers,
                                 measured_at, verification, version, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'unverified', 1, $9, $9)""";
    private static final String UPDATE = """
            UPDATE account SET handle = $3, handle_folded = $4, verification = $5, verified_at = $6,
                   version = version + 1, updated_at = $7
            WHERE workspace_id = $1 AND id = $2""";
    private static final String DELETE = "DELETE FROM account WHERE workspace_id = $1 AND id = $2";

    public Uni<List<Account>> of(Tx tx, Collection<UUID> creators) {
        return tx.list(OF_CREATORS, Accounts::read, tx.workspace(), creators.toArray(UUID[]::new));
    }

    Uni<Account> require(Tx tx, UUID creator, UUID id) {
        return tx.find(ONE, Accounts::read, tx.workspace(), creator, id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("account", id)));
    }

    Uni<Integer> insert(Tx tx, UUID id, UUID creator, AccountRequest request, Handle handle) {
        return tx.execute(
                INSERT,
                tx.workspace(),
                id,
                creator,
                request.platform().code(),
                request.platformId(),
                handle.text(),
                handle.folded(),
                request.followers(),
                tx.now());
    }

    Uni<Integer> update(Tx tx, Account known, Handle handle, Verification verification) {
        boolean stays = verification == known.verification();
        return tx.execute(
                UPDATE,
                tx.workspace(),
                known.id(),
                handle.text(),
                handle.folded(),
                verification.code(),
                stays ? known.verifiedAt() : verification == Verification.VERIFIED ? tx.now() : null,
                tx.now());
    }

    Uni<Integer> delete(Tx tx, UUID id) {
        return tx.execute(DELETE, tx.workspace(), id);
    }

    private static Account read(Row row) {
        OffsetDateTime verifiedAt = row.getOffsetDateTime("verified_at");
        return new Account(
                row.getUUID("id"),
                row.getUUID("creator_id"),
                Platform.of(row.getString("platform")),
                row.getString("platform_id"),
                row.getString("handle"),
                row.getLong("followers"),
                Snapshots.rateOf(row),
                row.getOffsetDateTime("measured_at").toInstant(),
                Verification.of(row.getString("verification")),
                verifiedAt == null ? null : verifiedAt.toInstant(),
                row.getLong("version"));
    }
}
