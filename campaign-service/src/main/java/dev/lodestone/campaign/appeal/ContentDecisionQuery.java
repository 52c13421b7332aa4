package dev.lodestone.campaign.appeal;

import dev.lodestone.campaign.appeal.ContentDecisions.RuleDecisions;
import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of the findings of each rule. */
@ApplicationScoped
class ContentDecisionQuery {
    private static final Duration USUAL = Duration.ofDays(90);
    private static final int BASIS_POINTS = 10_000;

    /** A rule may speak twice at one place, of two words that a brief misses; people judge it there once. */
    private static final String DECISIONS = """
            WITH finding AS (
                SELECT DISTINCT draft.id, draft.state, found ->> 'ruleId' AS rule_id,
                    (found ->> 'start')::integer AS span_start, (found ->> 'end')::integer AS span_end
                FROM submission draft CROSS JOIN LATERAL jsonb_array_elements(draft.checked -> 'findings') found
                WHERE draft.workspace_id = $1 AND draft.submitted_at >= $2 AND draft.submitted_at < $3
                    AND found ->> 'severity' <> 'credit'),
            judged AS (
                SELECT finding.rule_id, finding.state, count(appeal.id) AS appeals,
                    count(appeal.id) FILTER (WHERE appeal.state <> 'open') AS decided,
                    count(appeal.id) FILTER (WHERE appeal.state = 'overruled') AS overruled
                FROM finding LEFT JOIN appeal ON appeal.workspace_id = $1 AND appeal.submission_id = finding.id
                    AND appeal.rule_id = finding.rule_id AND appeal.span_start = finding.span_start
                    AND appeal.span_end = finding.span_end
                GROUP BY finding.id, finding.rule_id, finding.span_start, finding.span_end, finding.state)
            SELECT rule_id, count(*) AS findings, sum(appeals)::bigint AS appeals, sum(decided)::bigint AS decided,
                sum(overruled)::bigint AS overruled,
                count(*) FILTER (WHERE state = 'approved' AND overruled = 0) AS approved_nonetheless
            FROM judged GROUP BY rule_id
            ORDER BY overruled DESC, approved_nonetheless DESC, rule_id""";

    /** Of the drafts that were handed in between, the last 90 days when nothing else is asked for. */
    Uni<ContentDecisions> decisions(Tx tx, @Nullable Instant from, @Nullable Instant to) {
        Instant last = to == null ? tx.now() : to;
        Instant first = from == null ? last.minus(USUAL) : from;
        return tx.list(DECISIONS, ContentDecisionQuery::read, tx.workspace(), first, last)
                .map(rules -> new ContentDecisions(first, last, rules));
    }

    private static RuleDecisions read(Row row) {
        long decided = row.getLong("decided");
        long overruled = row.getLong("overruled");
        return new RuleDecisions(
                row.getString("rule_id"),
                row.getLong("findings"),
                row.getLong("appeals"),
                decided,
                overruled,
                decided == 0 ? null : Math.toIntExact(overruled * BASIS_POINTS / decided),
                row.getLong("approved_nonetheless"));
    }
}
