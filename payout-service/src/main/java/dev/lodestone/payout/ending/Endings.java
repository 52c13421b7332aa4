package dev.lodestone.payout.ending;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.payout.ItemState;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proposals of how payments ended. Whoever writes one holds the row of its payment. */
@ApplicationScoped
class Endings {
    private static final String SELECT = """
            SELECT * FROM (
                SELECT ending.id, ending.item_id, item.creator_id, ending.outcome, ending.provider_ref, ending.reason,
                       ending.note, ending.proposed_by, ending.proposed_at, ending.decided_by, ending.decided_at,
                       CASE WHEN ending.state = 'open' AND item.state <> 'unknown' THEN 'void' ELSE ending.state END AS state
                FROM payout_ending AS ending JOIN payout_item AS item ON item.id = ending.item_id
                WHERE ending.workspace_id = $1) AS ending
            WHERE\s""";
    private static final String BY_ID = SELECT + "id = $2";
    private static final String OPEN = SELECT + "item_id = $2 AND state = 'open'";
    private static final String PAGE = SELECT + """
            ($2::text IS NULL OR id < $2::text::uuid) AND ($4::uuid IS NULL OR item_id = $4)
              AND ($5::text IS NULL OR state = $5)
            ORDER BY id DESC LIMIT $3""";
    private static final String FIRST_SENT = """
            SELECT min(sent_at) AS sent_at FROM payout_attempt WHERE workspace_id = $1 AND item_id = $2""";
    private static final String INSERT = """
            INSERT INTO payout_ending
                (workspace_id, id, item_id, outcome, provider_ref, reason, note, state, proposed_by, proposed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, 'open', $8, $9)""";
    private static final String DECIDE = """
            UPDATE payout_ending SET state = $3, decided_by = $4, decided_at = $5
            WHERE workspace_id = $1 AND id = $2 AND state = 'open'""";

    private final Ids ids;

    Endings(Ids ids) {
        this.ids = ids;
    }

    /** What a list is narrowed to; null = not at all. */
    record Filter(@Nullable UUID payoutId, @Nullable String state) {}

    Uni<Ending> require(Tx tx, UUID id) {
        return tx.find(BY_ID, Endings::read, tx.workspace(), id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("payout ending", id)));
    }

    Uni<Optional<Ending>> open(Tx tx, UUID payout) {
        return tx.find(OPEN, Endings::read, tx.workspace(), payout);
    }

    Uni<List<Ending>> page(Tx tx, PageRequest page, Filter filter) {
        return tx.list(
                PAGE, Endings::read, tx.workspace(), page.after(0), page.fetch(), filter.payoutId(), filter.state());
    }

    /** When the provider was first told to pay it, if ever. */
    Uni<Optional<Instant>> firstSent(Tx tx, UUID payout) {
        return tx.one(FIRST_SENT, row -> time(row, "sent_at"), tx.workspace(), payout);
    }

    /** The id under which it is kept. */
    Uni<UUID> insert(Tx tx, UUID payout, Ending.Claim claim) {
        UUID id = ids.next();
        return tx.execute(
                        INSERT,
                        tx.workspace(),
                        id,
                        payout,
                        claim.outcome().label(),
                        claim.providerRef().orElse(null),
                        claim.reason().orElse(null),
                        claim.note(),
                        tx.caller().subject(),
                        tx.now())
                .replaceWith(id);
    }

    Uni<Void> decide(Tx tx, UUID id, EndingState state) {
        return tx.execute(DECIDE, tx.workspace(), id, state.label(), tx.caller().subject(), tx.now())
                .invoke(changed -> {
                    if (changed != 1) throw new IllegalStateException("The payout of ending " + id + " was not locked");
                })
                .replaceWithVoid();
    }

    private static Ending read(Row row) {
        return new Ending(
                row.getUUID("id"),
                row.getUUID("item_id"),
                row.getUUID("creator_id"),
                new Ending.Claim(
                        ItemState.labelled(row.getString("outcome")),
                        Optional.ofNullable(row.getString("provider_ref")),
                        Optional.ofNullable(row.getString("reason")),
                        row.getString("note")),
                EndingState.labelled(row.getString("state")),
                row.getString("proposed_by"),
                row.getOffsetDateTime("proposed_at").toInstant(),
                Optional.ofNullable(row.getString("decided_by")),
                time(row, "decided_at"));
    }

    private static Optional<Instant> time(Row row, String column) {
        return Optional.ofNullable(row.getOffsetDateTime(column)).map(OffsetDateTime::toInstant);
    }
}
