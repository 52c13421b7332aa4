package dev.lodestone.payout.hearing;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What providers told, above all what waits for a person. */
@ApplicationScoped
public class Reviews {
    private static final String SELECT = """
            SELECT event.id, event.provider, event.event_id, event.item_id, item.creator_id, event.occurred_at,
                   event.received_at, event.payload -> 'data' ->> 'status' AS told, event.outcome, event.settled_by,
                   event.settled_at, event.note
            FROM provider_event AS event JOIN payout_item AS item ON item.id = event.item_id
            WHERE event.workspace_id = $1\s""";
    private static final String BY_ID = SELECT + "AND event.id = $2";
    private static final String PAGE = SELECT + """
            AND ($2::text IS NULL OR event.id < $2::text::uuid) AND ($4::text IS NULL OR event.outcome = $4)
            AND ($5::boolean IS NULL OR (event.settled_at IS NOT NULL) = $5)
            ORDER BY event.id DESC LIMIT $3""";
    private static final String SETTLE = """
            UPDATE provider_event SET settled_by = $3, settled_at = $4, note = $5
            WHERE workspace_id = $1 AND id = $2 AND outcome = 'review' AND settled_at IS NULL""";
    private static final String CREATORS = """
            SELECT DISTINCT item.creator_id FROM provider_event AS event JOIN payout_item AS item ON item.id = event.item_id
            WHERE event.workspace_id = $1 AND event.outcome = 'review' AND event.settled_at IS NULL""";

    record Filter(@Nullable String outcome, @Nullable Boolean settled) {}

    /** Whom a provider told something of that does not fit: who was paid what is not known for them. */
    public Uni<Set<UUID>> creators(Tx tx) {
        return tx.list(CREATORS, row -> row.getUUID("creator_id"), tx.workspace())
                .map(found -> found.stream().collect(Collectors.toSet()));
    }

    Uni<ProviderEventView> require(Tx tx, UUID id) {
        return tx.find(BY_ID, ProviderEventView::of, tx.workspace(), id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("provider event", id)));
    }

    Uni<List<ProviderEventView>> page(Tx tx, PageRequest page, Filter filter) {
        return tx.list(
                PAGE,
                ProviderEventView::of,
                tx.workspace(),
                page.after(0),
                page.fetch(),
                filter.outcome(),
                filter.settled());
    }

    /** False when somebody had settled it before. */
    Uni<Boolean> settle(Tx tx, UUID id, String note) {
        return tx.execute(SETTLE, tx.workspace(), id, tx.caller().subject(), tx.now(), note)
                .map(changed -> changed == 1);
    }
}
