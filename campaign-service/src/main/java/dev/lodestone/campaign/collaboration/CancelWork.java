package dev.lodestone.campaign.collaboration;

import dev.lodestone.campaign.campaign.MoveCampaign;
import dev.lodestone.campaign.event.CollaborationEvents.CollaborationEnded;
import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Calls off all work of a cancelled campaign that is not live yet: nobody may publish for it and earn a fee any more. Live
 * work stays, because its fee is due already.
 */
@ApplicationScoped
class CancelWork implements MoveCampaign.Cancelled {
    private static final String CANCEL = """
            UPDATE collaboration SET state = 'cancelled', updated_at = $3, version = version + 1
            WHERE workspace_id = $1 AND campaign_id = $2 AND state NOT IN ('live', 'completed', 'cancelled')
            RETURNING id, campaign_id, creator_id""";

    private final CollaborationNews news;

    CancelWork(CollaborationNews news) {
        this.news = news;
    }

    @Override
    public Uni<Void> in(Tx tx, UUID campaign) {
        return tx.list(CANCEL, CancelWork::cancelled, tx.workspace(), campaign, tx.now())
                .chain(ended -> news.cancelled(tx, ended));
    }

    private static CollaborationEnded cancelled(Row row) {
        return new CollaborationEnded(row.getUUID("id"), row.getUUID("campaign_id"), row.getUUID("creator_id"));
    }
}
