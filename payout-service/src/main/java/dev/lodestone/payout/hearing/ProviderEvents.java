package dev.lodestone.payout.hearing;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.workspace.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ProviderEvents {
    private static final UUID NO_WORKSPACE = new UUID(0, 0);
    private static final String SEE_ONE = "SELECT set_config('app.payment_reference', $1, true)";
    private static final String WORKSPACE =
            "SELECT workspace_id FROM payout_item WHERE reference = $1 AND provider = $2";
    private static final String EARLIER = """
            SELECT outcome FROM provider_event WHERE workspace_id = $1 AND provider = $2 AND event_id = $3""";
    private static final String INSERT = """
            INSERT INTO provider_event
                (workspace_id, id, provider, event_id, item_id, occurred_at, received_at, payload, outcome)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)""";

    private final Database database;
    private final Ids ids;

    ProviderEvents(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** Whose payment this is: a provider knows no workspaces. */
    Uni<Optional<UUID>> workspaceOf(String provider, String reference) {
        return database.readAs(
                Caller.job(NO_WORKSPACE, provider),
                tx -> tx.execute(SEE_ONE, reference)
                        .chain(() -> tx.find(WORKSPACE, row -> row.getUUID("workspace_id"), reference, provider)));
    }

    Uni<Optional<String>> outcomeOf(Tx tx, String provider, String eventId) {
        return tx.find(EARLIER, row -> row.getString("outcome"), tx.workspace(), provider, eventId);
    }

    /** The id under which it is kept. */
    Uni<UUID> insert(Tx tx, String provider, ProviderEvent event, UUID item, String outcome) {
        UUID id = ids.next();
        return tx.execute(
                        INSERT,
                        tx.workspace(),
                        id,
                        provider,
                        event.id(),
                        item,
                        event.occurredAt(),
                        tx.now(),
                        new JsonObject(event.payload()),
                        outcome)
                .replaceWith(id);
    }
}
