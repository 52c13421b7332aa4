package dev.lodestone.campaign.report;

import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads every collaboration of a campaign with the newest figures of its posts, in one statement. */
@ApplicationScoped
class WorkQuery {
    private static final String WORK = """
            SELECT collaboration.creator_id, tier, state,
                CASE WHEN state IN ('live', 'completed') THEN fee_amount ELSE 0 END AS fee,
                count(publication.id) AS posts, coalesce(sum(newest.reach), 0)::bigint AS reach,
                coalesce(sum(newest.impressions), 0)::bigint AS impressions,
                coalesce(sum(newest.engagements), 0)::bigint AS engagements
            FROM collaboration
            LEFT JOIN publication ON publication.workspace_id = collaboration.workspace_id
                AND publication.collaboration_id = collaboration.id
            LEFT JOIN LATERAL (
                SELECT reach, impressions, engagements FROM publication_metrics metrics
                WHERE metrics.workspace_id = publication.workspace_id AND metrics.publication_id = publication.id
                ORDER BY as_of DESC, id DESC LIMIT 1) newest ON true
            WHERE collaboration.workspace_id = $1 AND campaign_id = $2
            GROUP BY collaboration.id ORDER BY collaboration.id""";

    Uni<List<Work>> of(Tx tx, UUID campaign) {
        return tx.list(WORK, WorkQuery::work, tx.workspace(), campaign);
    }

    private static Work work(Row row) {
        return new Work(
                row.getUUID("creator_id"),
                row.getString("tier"),
                row.getString("state"),
                row.getLong("fee"),
                row.getLong("posts"),
                row.getLong("reach"),
                row.getLong("impressions"),
                row.getLong("engagements"));
    }
}
