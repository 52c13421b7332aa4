package dev.lodestone.payout.link;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.code.TraceFilter;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Links {
    private static final String COLUMNS =
            "id, program_id, creator_id, collaboration_id, external_id, slug, target_url, version, created_at, ended_at";
    private static final String BY_ID = "SELECT " + COLUMNS + " FROM link WHERE workspace_id = $1 AND id = $2";
    private static final String BY_EXTERNAL_ID =
            "SELECT " + COLUMNS + " FROM link WHERE workspace_id = $1 AND external_id = $2 FOR UPDATE";
    private static final String PAGE = TraceFilter.pageOf("link", COLUMNS);
    /** Answers nothing when the external id, or the collaboration, has its link already. */
    private static final String INSERT = """
            INSERT INTO link (workspace_id, id, program_id, creator_id, collaboration_id, external_id, slug, target_url,
                              created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
            ON CONFLICT %s DO NOTHING RETURNING\s""" + COLUMNS;

    private static final String INSERT_NAMED = INSERT.formatted("(workspace_id, external_id)");
    private static final String INSERT_OF_COLLABORATION = INSERT.formatted("(workspace_id, collaboration_id)");
    private static final String AIM = """
            UPDATE link SET target_url = $3, version = version + 1, updated_at = $4 WHERE workspace_id = $1 AND id = $2
            RETURNING\s""" + COLUMNS;

    Uni<Link> require(Tx tx, UUID id) {
        return tx.find(BY_ID, Links::read, tx.workspace(), id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("link", id)));
    }

    Uni<Optional<Link>> named(Tx tx, String externalId) {
        return tx.find(BY_EXTERNAL_ID, Links::read, tx.workspace(), externalId);
    }

    Uni<List<Link>> page(Tx tx, PageRequest page, TraceFilter.Narrowed filter) {
        return TraceFilter.page(tx, PAGE, Links::read, page, filter);
    }

    /** Empty when there was one already under the same external id or for the same collaboration. */
    Uni<Optional<Link>> insert(Tx tx, UUID id, String slug, Link.Draft draft) {
        return tx.find(
                draft.collaborationId().isPresent() ? INSERT_OF_COLLABORATION : INSERT_NAMED,
                Links::read,
                tx.workspace(),
                id,
                draft.programId(),
                draft.creatorId(),
                draft.collaborationId().orElse(null),
                draft.externalId().orElse(null),
                slug,
                draft.targetUrl(),
                tx.now());
    }

    Uni<Link> aim(Tx tx, UUID id, String targetUrl) {
        return tx.one(AIM, Links::read, tx.workspace(), id, targetUrl, tx.now());
    }

    private static Link read(Row row) {
        return new Link(
                row.getUUID("id"),
                row.getUUID("program_id"),
                row.getUUID("creator_id"),
                Optional.ofNullable(row.getUUID("collaboration_id")),
                Optional.ofNullable(row.getString("external_id")),
                row.getString("slug"),
                row.getString("target_url"),
                row.getLong("version"),
                row.getOffsetDateTime("created_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("ended_at")).map(OffsetDateTime::toInstant));
    }
}
