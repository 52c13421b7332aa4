package dev.lodestone.payout.payout;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.payout.PayoutView.AttemptView;
import dev.lodestone.payout.payout.PayoutView.HistoryView;
import dev.lodestone.payout.payout.PayoutView.PartView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a payment is made of and how it was sent. */
@ApplicationScoped
class History {
    private static final String PARTS = """
            SELECT earning_id, amount_minor FROM payout_item_part
            WHERE workspace_id = $1 AND item_id = $2 ORDER BY earning_id""";
    private static final String ATTEMPTS = """
            SELECT attempt_no, sent_at, outcome FROM payout_attempt
            WHERE workspace_id = $1 AND item_id = $2 ORDER BY attempt_no""";

    Uni<HistoryView> of(Tx tx, Item item) {
        return parts(tx, item).chain(parts -> attempts(tx, item).map(attempts -> new HistoryView(parts, attempts)));
    }

    private static Uni<List<PartView>> parts(Tx tx, Item item) {
        String currency = item.amount().currency();
        return tx.list(
                PARTS,
                row -> new PartView(row.getUUID("earning_id"), Money.of(row.getLong("amount_minor"), currency)),
                tx.workspace(),
                item.id());
    }

    private static Uni<List<AttemptView>> attempts(Tx tx, Item item) {
        return tx.list(
                ATTEMPTS,
                row -> new AttemptView(
                        row.getInteger("attempt_no"),
                        row.getOffsetDateTime("sent_at").toInstant(),
                        row.getString("outcome")),
                tx.workspace(),
                item.id());
    }
}
