package dev.lodestone.payout.payout;

import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Earnings on their way through payments: payable, reserved for one, and paid or payable again. */
@ApplicationScoped
public class EarningsToPay {
    /** Locked in the order of ids: a second build waits here, and then finds them taken. */
    private static final String DUE = """
            SELECT id, creator_id, amount_minor - reversed_minor - clawed_minor AS net FROM earning
            WHERE workspace_id = $1 AND currency = $2 AND state = 'payable' AND payable_at <= $3
              AND amount_minor > reversed_minor + clawed_minor
            ORDER BY id FOR UPDATE""";
    private static final String LATER = """
            SELECT DISTINCT creator_id FROM earning
            WHERE workspace_id = $1 AND currency = $2
              AND (state IN ('pending', 'approved') OR state = 'payable' AND payable_at > $3) ORDER BY creator_id""";
    private static final String RESERVE = """
            WITH taken AS (
                UPDATE earning SET state = 'reserved', version = version + 1
                FROM unnest($2::uuid[], $3::uuid[]) AS wanted (item_id, earning_id)
                WHERE earning.workspace_id = $1 AND earning.id = wanted.earning_id AND earning.state = 'payable'
                RETURNING wanted.item_id, earning.id, amount_minor - reversed_minor - clawed_minor AS net)
            INSERT INTO payout_item_part (workspace_id, item_id, earning_id, amount_minor)
            SELECT $1, item_id, id, net FROM taken""";
    private static final String SETTLE = """
            UPDATE earning SET state = 'paid', version = version + 1
            WHERE workspace_id = $1 AND state = 'reserved'
              AND id IN (SELECT earning_id FROM payout_item_part WHERE workspace_id = $1 AND item_id = $2 AND live)""";
    private static final String RELEASE = """
            WITH parts AS (
                UPDATE payout_item_part SET live = false WHERE workspace_id = $1 AND item_id = $2 AND live
                RETURNING earning_id)
            UPDATE earning SET state = 'payable', version = version + 1
            WHERE workspace_id = $1 AND state IN ('reserved', 'paid') AND id IN (SELECT earning_id FROM parts)""";

    public record DueEarning(UUID id, UUID creatorId, long net) {}

    public record Reservation(UUID itemId, UUID earningId) {}

    /** What may be paid now, until the transaction ends only to the caller. */
    public Uni<List<DueEarning>> due(Tx tx, String currency, Instant cutOff) {
        return tx.list(
                DUE,
                row -> new DueEarning(row.getUUID("id"), row.getUUID("creator_id"), row.getLong("net")),
                tx.workspace(),
                currency,
                cutOff);
    }

    /** Creators who have earned something that may not be paid yet. */
    public Uni<List<UUID>> waiting(Tx tx, String currency, Instant cutOff) {
        return tx.list(LATER, row -> row.getUUID("creator_id"), tx.workspace(), currency, cutOff);
    }

    public Uni<Void> reserve(Tx tx, List<Reservation> reservations) {
        return tx.execute(
                        RESERVE,
                        tx.workspace(),
                        Columns.uuids(reservations, Reservation::itemId),
                        Columns.uuids(reservations, Reservation::earningId))
                .invoke(taken -> {
                    if (taken != reservations.size()) throw new IllegalStateException("An earning was taken meanwhile");
                })
                .replaceWithVoid();
    }

    Uni<Void> settle(Tx tx, UUID item) {
        return tx.execute(SETTLE, tx.workspace(), item).replaceWithVoid();
    }

    Uni<Void> release(Tx tx, UUID item) {
        return tx.execute(RELEASE, tx.workspace(), item).replaceWithVoid();
    }
}
