package dev.lodestone.campaign.appeal;

import dev.lodestone.campaign.submission.Reconsidered.Place;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Appeals against the findings of a draft. */
@ApplicationScoped
class Appeals {
    private static final String INSERT = """
            INSERT INTO appeal (id, workspace_id, submission_id, rule_id, span_start, span_end, reason, appealed_by,
                appealed_at, state)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open') RETURNING *""";
    private static final String FIND =
            "SELECT * FROM appeal WHERE workspace_id = $1 AND submission_id = $2 AND id = $3";
    private static final String PAGE = """
            SELECT * FROM appeal WHERE workspace_id = $1 AND submission_id = $2
                AND ($3::text IS NULL OR id < $3::text::uuid)
            ORDER BY id DESC LIMIT $4""";
    private static final String PENDING = """
            SELECT * FROM appeal WHERE workspace_id = $1 AND submission_id = $2 AND rule_id = $3
                AND span_start = $4 AND span_end = $5 AND state <> 'upheld'""";
    private static final String OVERRULED =
            "SELECT * FROM appeal WHERE workspace_id = $1 AND submission_id = $2 AND state = 'overruled' ORDER BY id";
    private static final String DECIDE = """
            UPDATE appeal SET state = $3, note = $4, decided_by = $5, decided_at = $6
            WHERE workspace_id = $1 AND id = $2 AND state = 'open' RETURNING *""";

    Uni<AppealView> add(Tx tx, UUID id, UUID submission, AppealRequest request) {
        return tx.one(
                INSERT,
                AppealView::of,
                id,
                tx.workspace(),
                submission,
                request.ruleId(),
                request.start(),
                request.end(),
                request.reason(),
                tx.caller().subject(),
                tx.now());
    }

    Uni<AppealView> require(Tx tx, UUID submission, UUID id) {
        return tx.find(FIND, AppealView::of, tx.workspace(), submission, id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("appeal", id)));
    }

    /** True while an appeal against this finding is open, and once one has been won. */
    Uni<Boolean> stands(Tx tx, UUID submission, Place place) {
        return tx.find(PENDING, AppealView::of, tx.workspace(), submission, place.ruleId(), place.start(), place.end())
                .map(found -> found.isPresent());
    }

    Uni<List<Place>> overruled(Tx tx, UUID submission) {
        return tx.list(OVERRULED, row -> AppealView.of(row).place(), tx.workspace(), submission);
    }

    Uni<List<AppealView>> page(Tx tx, UUID submission, PageRequest page) {
        return tx.list(PAGE, AppealView::of, tx.workspace(), submission, page.after(0), page.fetch());
    }

    Uni<AppealView> decide(Tx tx, UUID id, AppealDecisionRequest decision) {
        return tx.one(
                DECIDE,
                AppealView::of,
                tx.workspace(),
                id,
                decision.outcome().name(),
                decision.note(),
                tx.caller().subject(),
                tx.now());
    }
}
