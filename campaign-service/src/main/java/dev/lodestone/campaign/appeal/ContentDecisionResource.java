package dev.lodestone.campaign.appeal;

import dev.lodestone.campaign.appeal.ContentDecisions.RuleDecisions;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.http.TimeParameter;
import dev.lodestone.kit.page.Reads;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/content-decisions")
@Tag(name = "ContentChecks")
@Produces(MediaType.APPLICATION_JSON)
class ContentDecisionResource {
    private static final Duration USUAL = Duration.ofDays(90);

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

    private final Reads reads;

    ContentDecisionResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @Operation(
            operationId = "listContentDecisions",
            summary = "How often each rule was appealed against, overruled or overlooked",
            description =
                    "Rules that people overrule most come first. The last 90 days when nothing else is asked for.")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"content:review", "campaigns:read"})
    public Uni<ContentDecisions> decisions(
            @RestQuery
                    @Size(max = TimeParameter.LONGEST)
                    @Parameter(description = "Handed in at or after this time (RFC 3339)")
                    @Nullable
                    String from,
            @RestQuery
                    @Size(max = TimeParameter.LONGEST)
                    @Parameter(description = "Handed in before this time (RFC 3339)")
                    @Nullable
                    String to) {
        Instant first = TimeParameter.of("from", from).orElse(null);
        Instant last = TimeParameter.of("to", to).orElse(null);
        return reads.get(tx -> decisions(tx, first, last));
    }

    private static Uni<ContentDecisions> decisions(Tx tx, @Nullable Instant from, @Nullable Instant to) {
        Instant last = to == null ? tx.now() : to;
        Instant first = from == null ? last.minus(USUAL) : from;
        return tx.list(DECISIONS, ContentDecisionResource::read, tx.workspace(), first, last)
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
                decided == 0 ? null : Math.toIntExact(overruled * 10_000 / decided),
                row.getLong("approved_nonetheless"));
    }
}
