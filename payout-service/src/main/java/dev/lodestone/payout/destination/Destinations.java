package dev.lodestone.payout.destination;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    private static final String REPLACE = """
            UPDATE payout_destination SET state = 'replaced', version = version + 1
            WHERE workspace_id = $1 AND creator_id = $2 AND currency = $3 AND state <> 'replaced'""";
    private static final String INSERT = """
            INSERT INTO payout_destination
                (workspace_id, id, creator_id, currency, provider, account, ending, state, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)""";
    private static final String MOVE = """
            UPDATE payout_destination SET state = $3, reason = $4, version = version + 1
            WHERE workspace_id = $1 AND id = $2 AND state <> 'replaced'""";

    public Uni<Map<UUID, Destination>> all(Tx tx, Collection<UUID> ids) {
        return tx.list(BY_IDS, Destination::of, tx.workspace(), ids.toArray(UUID[]::new))
                .map(found -> found.stream().collect(Collectors.toMap(Destination::id, Function.identity())));
    }

    /** Where each of the creators is paid now, if anywhere. */
    public Uni<Map<UUID, Destination>> current(Tx tx, String currency, Collection<UUID> creators) {
        return tx.list(CURRENT, Destination::of, tx.workspace(), currency, creators.toArray(UUID[]::new))
                .map(found -> found.stream().collect(Collectors.toMap(Destination::creatorId, Function.identity())));
    }

    /** Nothing more is sent there until a person has looked. */
    public Uni<Void> hold(Tx tx, UUID id, String reason) {
        return tx.execute(MOVE, tx.workspace(), id, Destination.ON_HOLD, reason).replaceWithVoid();
    }

    Uni<Void> release(Tx tx, UUID id) {
        return tx.execute(MOVE, tx.workspace(), id, Destination.ACTIVE, null).replaceWithVoid();
    }

    Uni<Destination> require(Tx tx, UUID id) {
        return all(tx, List.of(id)).map(found -> {
            if (found.isEmpty()) throw ProblemException.notFound("payout destination", id);
            return found.get(id);
        });
    }

    Uni<List<Destination>> page(Tx tx, PageRequest page, UUID creator) {
        return tx.list(PAGE, Destination::of, tx.workspace(), page.after(0), page.fetch(), creator);
    }

    Uni<Void> add(Tx tx, Destination destination) {
        return tx.execute(REPLACE, tx.workspace(), destination.creatorId(), destination.currency())
                .chain(() -> tx.execute(
                        INSERT,
                        tx.workspace(),
                        destination.id(),
                        destination.creatorId(),
                        destination.currency(),
                        destination.provider(),
                        destination.account(),
                        destination.ending(),
                        destination.state(),
                        destination.createdAt()))
                .replaceWithVoid();
    }
}
