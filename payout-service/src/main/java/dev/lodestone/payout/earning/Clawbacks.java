package dev.lodestone.payout.earning;

import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.payout.earning.Earning.Change;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The record of what was taken back after it had been paid; later payouts recover it. */
@ApplicationScoped
class Clawbacks {
    private static final String INSERT = """
            INSERT INTO clawback (workspace_id, id, creator_id, brand_id, earning_id, amount_minor, currency, author, reason, created_at)
            SELECT $1, id, creator_id, brand_id, earning_id, amount, currency, $8, 'Refund of a paid order', $9
            FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::bigint[], $7::text[])
                AS c (id, creator_id, brand_id, earning_id, amount, currency)""";

    private final Ids ids;

    Clawbacks(Ids ids) {
        this.ids = ids;
    }

    Uni<Integer> record(Tx tx, List<Change> changes) {
        List<Change> clawed =
                changes.stream().filter(change -> amount(change) > 0).toList();
        if (clawed.isEmpty()) return Uni.createFrom().item(0);
        return tx.execute(
                INSERT,
                tx.workspace(),
                Columns.uuids(clawed, change -> ids.next()),
                Columns.uuids(clawed, change -> change.before().creatorId()),
                Columns.uuids(clawed, change -> change.before().brandId()),
                Columns.uuids(clawed, change -> change.before().id()),
                Columns.numbers(clawed, Clawbacks::amount),
                Columns.texts(clawed, change -> change.before().amount().currency()),
                tx.caller().subject(),
                tx.now());
    }

    private static long amount(Change change) {
        return change.after().clawed() - change.before().progress().clawed();
    }
}
