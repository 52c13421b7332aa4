package dev.lodestone.payout.sending;

import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.payout.destination.Accounts;
import dev.lodestone.payout.destination.Destination;
import dev.lodestone.payout.payout.Item;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was sent, kept before it is sent. The bytes name an account, so they are closed like the account itself. */
@ApplicationScoped
class Attempts {
    private static final String INSERT = """
            INSERT INTO payout_attempt (workspace_id, id, item_id, attempt_no, idem_key, body, sent_at)
            SELECT $1, id, item_id, number, idem_key, body, $2
            FROM unnest($3::uuid[], $4::uuid[], $5::bigint[], $6::text[], $7::text[])
                AS attempt (id, item_id, number, idem_key, body)""";
    /**
     * Copies what is kept of the first attempt, so that nothing can have changed on the way. None when that was too long
     * ago, or when the account is held.
     */
    private static final String REPEAT = """
            INSERT INTO payout_attempt (workspace_id, id, item_id, attempt_no, idem_key, body, sent_at)
            SELECT workspace_id, $3, item_id,
                   (SELECT max(attempt_no) + 1 FROM payout_attempt WHERE workspace_id = $1 AND item_id = $2),
                   idem_key, body, $4
            FROM payout_attempt WHERE workspace_id = $1 AND item_id = $2 AND attempt_no = 1 AND sent_at > $5
              AND EXISTS (SELECT FROM payout_destination WHERE workspace_id = $1 AND id = $6 AND reason IS NULL FOR SHARE)
            RETURNING id, attempt_no, body""";

    private static final String ANSWERED = """
            UPDATE payout_attempt SET outcome = $3, answer = left($4, 500) WHERE workspace_id = $1 AND id = $2""";

    /** One time that a provider is told to pay: always this body, under the payment's reference. */
    record Attempt(UUID id, Item item, int number, String body) {}

    private final Accounts accounts;
    private final Ids ids;

    Attempts(Accounts accounts, Ids ids) {
        this.accounts = accounts;
        this.ids = ids;
    }

    /** The very bytes, made once. */
    Attempt first(Tx tx, Item item, Destination destination) {
        String account = accounts.open(tx.workspace(), destination.id(), destination.account());
        String body = new JsonObject()
                .put("reference", item.reference())
                .put("amount", item.amount().amount())
                .put("currency", item.amount().currency())
                .put("destination", account)
                .encode();
        return new Attempt(ids.next(), item, 1, body);
    }

    Uni<Void> insert(Tx tx, List<Attempt> attempts) {
        return tx.execute(
                        INSERT,
                        tx.workspace(),
                        tx.now(),
                        Columns.uuids(attempts, Attempt::id),
                        Columns.uuids(attempts, attempt -> attempt.item().id()),
                        Columns.numbers(attempts, attempt -> (long) attempt.number()),
                        Columns.texts(attempts, attempt -> attempt.item().reference()),
                        Columns.texts(attempts, attempt -> closed(tx, attempt)))
                .replaceWithVoid();
    }

    /** The same bytes once more, as a further attempt, unless the first one is older than the window or held meanwhile. */
    Uni<Optional<Attempt>> repeat(Tx tx, Item item, Duration window) {
        return tx.find(
                REPEAT,
                row -> again(tx, item, row),
                tx.workspace(),
                item.id(),
                ids.next(),
                tx.now(),
                tx.now().minus(window),
                item.destinationId());
    }

    Uni<Void> answered(Tx tx, UUID id, String outcome, String answer) {
        return tx.execute(ANSWERED, tx.workspace(), id, outcome, answer).replaceWithVoid();
    }

    private Attempt again(Tx tx, Item item, Row row) {
        String body = accounts.open(tx.workspace(), item.id(), row.getString("body"));
        return new Attempt(row.getUUID("id"), item, row.getInteger("attempt_no"), body);
    }

    private String closed(Tx tx, Attempt attempt) {
        return accounts.close(tx.workspace(), attempt.item().id(), attempt.body());
    }
}
