package dev.lodestone.campaign.collaboration;

import dev.lodestone.campaign.campaign.MoveCampaign;
import dev.lodestone.campaign.collaboration.CollaborationState.Step;
import dev.lodestone.campaign.event.CollaborationEvents.CollaborationEnded;
import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Work ends when it is done or called off. */
@ApplicationScoped
class EndWork implements MoveCampaign.Cancelled {
    private static final String CANCEL = """
            UPDATE collaboration SET state = 'cancelled', updated_at = $3, version = version + 1
            WHERE workspace_id = $1 AND campaign_id = $2 AND state NOT IN ('live', 'completed', 'cancelled')
            RETURNING id, campaign_id, creator_id""";

    private final Collaborations collaborations;
    private final CollaborationNews news;

    EndWork(Collaborations collaborations, CollaborationNews news) {
        this.collaborations = collaborations;
        this.news = news;
    }

    Uni<Collaboration> cancel(Tx tx, UUID id) {
        return step(tx, id, Step.CANCEL).call(ended -> news.cancelled(tx, ended));
    }

    Uni<Collaboration> complete(Tx tx, UUID id) {
        return step(tx, id, Step.COMPLETE).call(ended -> news.completed(tx, ended));
    }

    /**
     * Calls off all work of a cancelled campaign that is not live yet: nobody may publish for it and earn a fee any more. Live
     * work stays, because its fee is due already.
     */
    @Override
    public Uni<Void> in(Tx tx, UUID campaign) {
        return tx.list(CANCEL, EndWork::cancelled, tx.workspace(), campaign, tx.now())
                .chain(ended -> news.cancelled(tx, ended));
    }

    private Uni<Collaboration> step(Tx tx, UUID id, Step step) {
        return collaborations.lock(tx, id).chain(locked -> collaborations.move(tx, locked, step));
    }

    private static CollaborationEnded cancelled(Row row) {
        return new CollaborationEnded(row.getUUID("id"), row.getUUID("campaign_id"), row.getUUID("creator_id"));
    }
}
