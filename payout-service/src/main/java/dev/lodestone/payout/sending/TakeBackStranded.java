package dev.lodestone.payout.sending;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.payout.payout.ItemRows;
import dev.lodestone.payout.payout.ItemState;
import dev.lodestone.payout.payout.Move;
import dev.lodestone.payout.payout.MoveItem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A held account that has been replaced is never released, so what was to be sent there is the creator's again. */
@ApplicationScoped
class TakeBackStranded {
    /** One at a time: the next round takes the next. */
    private static final String STRANDED = "SELECT " + ItemRows.COLUMNS + """
             FROM payout_item
            WHERE workspace_id = $1 AND state = 'reserved'
              AND batch_id IN (SELECT id FROM payout_batch WHERE workspace_id = $1 AND state = 'processing')
              AND EXISTS (SELECT FROM payout_destination AS held WHERE held.id = payout_item.destination_id
                          AND held.reason IS NOT NULL AND held.state = 'replaced')
            ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED""";

    private static final Move BACK =
            Move.to(ItemState.CANCELED).because("The account was on hold and has been replaced.");

    private final MoveItem moveItem;

    TakeBackStranded(MoveItem moveItem) {
        this.moveItem = moveItem;
    }

    Uni<Void> in(Tx tx) {
        return tx.find(STRANDED, ItemRows::read, tx.workspace())
                .chain(found -> found.map(item -> moveItem.in(tx, item, BACK))
                        .orElse(Uni.createFrom().voidItem()));
    }
}
