package dev.lodestone.payout.destination;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Destinations {
    private static final String COLUMNS =
            "id, creator_id, currency, provider, account, ending, state, reason, version, created_at";
    private static final String BY_IDS =
            "SELECT " + COLUMNS + " FROM payout_destination WHERE workspace_id = $1 AND id = ANY ($2)";
    private static final String CURRENT = "SELECT " + COLUMNS + """
             FROM payout_destination
            WHERE workspace_id = $1 AND currency = $2 AND creator_id = ANY ($3) AND state <> 'replaced'""";
    private static final String PAGE = "SELECT " + COLUMNS + """
             FROM payout_destination
            WHERE workspace_id = $1 AND ($2::text IS NULL OR id < $2::text::uuid) AND ($4::uuid IS NULL OR creator_id = $4)
            ORDER BY id DESC LIMIT $3""";
    /** Holds wait until whoever is about to send there has said so. */
    private static final String OPEN = BY_IDS + " AND reason IS NULL ORDER BY id FOR SHARE";
    /** A held account keeps its reason, so that what was to be sent there is still known to be held. */
    private static final String REPLACE = """
            UPDATE payout_destination SET state = 'replaced', version = version + 1
            WHERE workspace_id = $1 AND creator_id = $2 AND currency = $3 AND state <> 'replaced' RETURNING reason""";

    private static final String INSERT = """
            INSERT INTO payout_destination
                (workspace_id, id, creator_id, currency, provider, account, ending, state, reason, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)""";
    private static final String HOLD = """
            UPDATE payout_destination SET state = CASE state WHEN 'replaced' THEN state ELSE 'on-hold' END, reason = $3,
                version = version + 1
            WHERE workspace_id = $1 AND id = $2""";
    private static final String RELEASE = """
            UPDATE payout_destination SET state = 'active', reason = NULL, version = version + 1
            WHERE workspace_id = $1 AND id = $2 AND state = 'on-hold'""";

    /** Those of the accounts to which money may go; none of them is held before the transaction ends. */
    public Uni<Map<UUID, Destination>> open(Tx tx, Collection<UUID> ids) {
        return byId(tx, OPEN, ids);
    }

    /** Where each of the creators is paid now, if anywhere. */
    public Uni<Map<UUID, Destination>> current(Tx tx, String currency, Collection<UUID> creators) {
        return tx.list(CURRENT, Destinations::read, tx.workspace(), currency, creators.toArray(UUID[]::new))
                .map(found -> found.stream().collect(Collectors.toMap(Destination::creatorId, Function.identity())));
    }

    /** Nothing more is sent there until a person has looked; not even what was meant for it before it was replaced. */
    public Uni<Void> hold(Tx tx, UUID id, String reason) {
        return tx.execute(HOLD, tx.workspace(), id, reason).replaceWithVoid();
    }

    Uni<Void> release(Tx tx, UUID id) {
        return tx.execute(RELEASE, tx.workspace(), id).replaceWithVoid();
    }

    Uni<Destination> require(Tx tx, UUID id) {
        return byId(tx, BY_IDS, List.of(id)).map(found -> {
            if (found.isEmpty()) throw ProblemException.notFound("payout destination", id);
            return found.get(id);
        });
    }

    Uni<List<Destination>> page(Tx tx, PageRequest page, @Nullable UUID creator) {
        return tx.list(PAGE, Destinations::read, tx.workspace(), page.after(0), page.fetch(), creator);
    }

    /** Another account does not end a hold: only a person who may release does. */
    Uni<Destination> add(Tx tx, Destination wanted) {
        return tx.list(
                        REPLACE,
                        row -> Optional.ofNullable(row.getString("reason")),
                        tx.workspace(),
                        wanted.creatorId(),
                        wanted.currency())
                .map(replaced -> replaced.stream()
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(wanted::heldBecause)
                        .orElse(wanted))
                .call(destination -> tx.execute(
                        INSERT,
                        tx.workspace(),
                        destination.id(),
                        destination.creatorId(),
                        destination.currency(),
                        destination.provider(),
                        destination.account(),
                        destination.ending(),
                        destination.state(),
                        destination.reason().orElse(null),
                        destination.createdAt()));
    }

    private static Uni<Map<UUID, Destination>> byId(Tx tx, String sql, Collection<UUID> ids) {
        return tx.list(sql, Destinations::read, tx.workspace(), ids.toArray(UUID[]::new))
                .map(found -> found.stream().collect(Collectors.toMap(Destination::id, Function.identity())));
    }

    private static Destination read(Row row) {
        return new Destination(
                row.getUUID("id"),
                row.getUUID("creator_id"),
                row.getString("currency"),
                row.getString("provider"),
                row.getString("account"),
                row.getString("ending"),
                row.getString("state"),
                Optional.ofNullable(row.getString("reason")),
                row.getLong("version"),
                row.getOffsetDateTime("created_at").toInstant());
    }
}
