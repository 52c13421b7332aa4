package dev.lodestone.campaign.submission;

import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.campaign.collaboration.Collaboration;
import dev.lodestone.campaign.collaboration.Collaborations;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.submission.Reconsidered.Place;
import dev.lodestone.kit.database.JsonColumns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The drafts of a collaboration, numbered by revision. Whoever may not see it reads none; who decides on one has it locked. */
@ApplicationScoped
public class Submissions {
    private static final String INSERT = """
            INSERT INTO submission (id, workspace_id, collaboration_id, revision, content, platform, language, format,
                checked, score, verdict, rule_pack_hash, state, submitted_by, submitted_at,
                brief_version, min_score)
            SELECT $1, $2, $3, coalesce(max(revision), 0) + 1, $4, $5, $6, $7, $8, $9, $10, $11, 'submitted', $12, $13, $14, $15
            FROM submission WHERE workspace_id = $2 AND collaboration_id = $3
            RETURNING *""";
    private static final String FIND =
            "SELECT * FROM submission WHERE workspace_id = $1 AND collaboration_id = $2 AND id = $3";
    private static final String NEWEST = """
            SELECT * FROM submission WHERE workspace_id = $1 AND collaboration_id = $2
            ORDER BY revision DESC LIMIT 1""";
    private static final String PAGE = """
            SELECT * FROM submission WHERE workspace_id = $1 AND collaboration_id = $2
                AND ($3::text IS NULL OR revision < $3::text::integer)
            ORDER BY revision DESC LIMIT $4""";
    private static final String SETTLE =
            "UPDATE submission SET state = $3 WHERE workspace_id = $1 AND id = $2 RETURNING *";
    private static final String RECONSIDER =
            "UPDATE submission SET reconsidered = $3 WHERE workspace_id = $1 AND id = $2 RETURNING *";
    private static final String APPROVED = """
            SELECT id, coalesce(reconsidered->'check'->>'verdict', verdict) AS verdict, platform
            FROM submission WHERE workspace_id = $1 AND collaboration_id = $2 AND state = 'approved'
                AND ($3::uuid IS NULL OR id = $3)
            ORDER BY revision DESC LIMIT 1""";

    private final Collaborations collaborations;
    private final JsonColumns json;

    Submissions(Collaborations collaborations, JsonColumns json) {
        this.collaborations = collaborations;
        this.json = json;
    }

    /** The collaboration is locked, so that revisions have no gaps and no doubles. */
    Uni<SubmissionView> add(
            Tx tx, UUID id, Collaboration collaboration, SubmissionRequest draft, Options options, CheckView check) {
        return tx.one(
                INSERT,
                this::submission,
                id,
                tx.workspace(),
                collaboration.id(),
                draft.text(),
                draft.platform(),
                options.language(),
                draft.told().name(),
                json.write(check),
                check.score(),
                check.verdict(),
                check.rulePack().hash(),
                tx.caller().subject(),
                tx.now(),
                collaboration.briefVersion(),
                options.guidelines().minScore());
    }

    public Uni<SubmissionView> require(Tx tx, UUID collaboration, UUID id) {
        return collaborations
                .require(tx, collaboration)
                .chain(() -> tx.find(FIND, this::submission, tx.workspace(), collaboration, id))
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("submission", id)));
    }

    Uni<Optional<SubmissionView>> newest(Tx tx, UUID collaboration) {
        return tx.find(NEWEST, this::submission, tx.workspace(), collaboration);
    }

    /** The verdict is what is left of it after appeals. Without a platform it was held to what any of them forbids. */
    public record Approved(
            UUID id, String verdict, @Nullable String platform) {}

    /** An approved draft: the one named, or the newest. */
    public Uni<Optional<Approved>> approved(Tx tx, UUID collaboration, @Nullable UUID named) {
        return tx.find(
                APPROVED,
                row -> new Approved(row.getUUID("id"), row.getString("verdict"), row.getString("platform")),
                tx.workspace(),
                collaboration,
                named);
    }

    Uni<List<SubmissionView>> page(Tx tx, UUID collaboration, PageRequest page) {
        return collaborations
                .require(tx, collaboration)
                .chain(() ->
                        tx.list(PAGE, this::submission, tx.workspace(), collaboration, page.after(0), page.fetch()));
    }

    Uni<SubmissionView> settle(Tx tx, UUID id, Decision decision) {
        return tx.one(SETTLE, this::submission, tx.workspace(), id, decision.outcome());
    }

    /** The check stays; what is left of it without the overruled findings is kept beside it. */
    public Uni<SubmissionView> reconsider(Tx tx, SubmissionView draft, List<Place> overruled) {
        JsonObject left = json.write(Reconsidered.of(draft, overruled));
        return tx.one(RECONSIDER, this::submission, tx.workspace(), draft.id(), left);
    }

    private SubmissionView submission(Row row) {
        return new SubmissionView(
                row.getUUID("id"),
                row.getUUID("collaboration_id"),
                row.getInteger("revision"),
                row.getString("content"),
                row.getString("platform"),
                row.getString("language"),
                row.getString("format"),
                row.getInteger("brief_version"),
                json.read(row.getJsonObject("checked"), CheckView.class),
                Optional.ofNullable(row.getJsonObject("reconsidered"))
                        .map(left -> json.read(left, Reconsidered.class))
                        .orElse(null),
                row.getInteger("min_score"),
                row.getString("state"),
                row.getString("submitted_by"),
                row.getOffsetDateTime("submitted_at").toInstant());
    }
}
