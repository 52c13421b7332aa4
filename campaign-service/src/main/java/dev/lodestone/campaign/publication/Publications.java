package dev.lodestone.campaign.publication;

import dev.lodestone.campaign.publication.PublicationRequest.MetricsRequest;
import dev.lodestone.campaign.publication.PublicationView.MetricsView;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Live posts and their figures over time. */
@ApplicationScoped
class Publications {
    private static final String INSERT = """
            INSERT INTO publication (id, workspace_id, collaboration_id, submission_id, url, platform, platform_post_id,
                published_at, recorded_by, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)""";
    private static final String INSERT_METRICS = """
            INSERT INTO publication_metrics (id, workspace_id, publication_id, reach, impressions, engagements, source,
                as_of, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)""";
    private static final String SELECT = """
            SELECT publication.*, newest.reach, newest.impressions, newest.engagements, newest.source, newest.as_of
            FROM publication LEFT JOIN LATERAL (
                SELECT * FROM publication_metrics metrics
                WHERE metrics.workspace_id = publication.workspace_id AND metrics.publication_id = publication.id
                ORDER BY as_of DESC, id DESC LIMIT 1) newest ON true
            WHERE publication.workspace_id = $1""";
    private static final String FIND = SELECT + " AND publication.id = $2";
    private static final String PAGE = SELECT
            + " AND collaboration_id = $2 AND ($3::text IS NULL OR publication.id < $3::text::uuid)"
            + " ORDER BY publication.id DESC LIMIT $4";

    Uni<Integer> add(Tx tx, UUID id, UUID collaboration, UUID submission, PublicationRequest post) {
        return tx.execute(
                INSERT,
                id,
                tx.workspace(),
                collaboration,
                submission,
                post.url(),
                post.platform(),
                post.platformPostId(),
                post.publishedAt() == null ? tx.now() : post.publishedAt(),
                tx.caller().subject(),
                tx.now());
    }

    Uni<Integer> addMetrics(Tx tx, UUID id, UUID publication, MetricsRequest metrics) {
        return tx.execute(
                INSERT_METRICS,
                id,
                tx.workspace(),
                publication,
                metrics.reach(),
                metrics.impressions(),
                metrics.engagements(),
                metrics.source() == null ? "reported" : metrics.source(),
                metrics.asOf() == null ? tx.now() : metrics.asOf(),
                tx.now());
    }

    Uni<PublicationView> require(Tx tx, UUID id) {
        return tx.find(FIND, Publications::publication, tx.workspace(), id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("publication", id)));
    }

    Uni<List<PublicationView>> page(Tx tx, UUID collaboration, PageRequest page) {
        return tx.list(PAGE, Publications::publication, tx.workspace(), collaboration, page.after(0), page.fetch());
    }

    private static PublicationView publication(Row row) {
        return new PublicationView(
                row.getUUID("id"),
                row.getUUID("collaboration_id"),
                row.getUUID("submission_id"),
                row.getString("url"),
                row.getString("platform"),
                row.getString("platform_post_id"),
                row.getOffsetDateTime("published_at").toInstant(),
                row.getLong("reach") == null ? null : metrics(row));
    }

    private static MetricsView metrics(Row row) {
        return new MetricsView(
                row.getLong("reach"),
                row.getLong("impressions"),
                row.getLong("engagements"),
                row.getString("source"),
                row.getOffsetDateTime("as_of").toInstant());
    }
}
