package dev.lodestone.campaign.storedplan;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What other features read from stored plans: whom a plan chose, on which facts, and what it promised per tier. The database
 * takes that out of an answer, so that nobody waits for the reading of all of it.
 */
@ApplicationScoped
public class StoredPlans {
    private static final String KNOWN = """
            SELECT DISTINCT ON (candidate.creator_id) candidate.creator_id, tier, fee_amount, currency, followers
            FROM mix_plan_candidate candidate JOIN mix_plan plan
                ON plan.workspace_id = candidate.workspace_id AND plan.id = candidate.mix_plan_id
            WHERE plan.workspace_id = $1 AND plan.campaign_id = $2 AND candidate.creator_id = ANY ($3)
            ORDER BY candidate.creator_id, plan.id DESC""";
    private static final String CHOSEN = """
            SELECT (SELECT option -> 'creators' FROM jsonb_array_elements(answer -> 'plans') AS option
                    WHERE option ->> 'name' = $4) AS creators
            FROM mix_plan WHERE workspace_id = $1 AND campaign_id = $2 AND id = $3""";
    private static final String NEWEST = """
            SELECT id, answer -> 'perTier' AS tiers,
                (SELECT option FROM jsonb_array_elements(answer -> 'plans') AS option
                 WHERE option ->> 'name' = 'recommended') AS recommended
            FROM mix_plan WHERE workspace_id = $1 AND campaign_id = $2 ORDER BY id DESC LIMIT 1""";

    private final MixPlans plans;

    StoredPlans(MixPlans plans) {
        this.plans = plans;
    }

    /** The creators of one option of a plan, `recommended` for instance. */
    public Uni<List<PlannedCreator>> chosen(Tx tx, UUID campaignId, UUID planId, String option) {
        return tx.find(CHOSEN, row -> row, tx.workspace(), campaignId, planId, option)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("mix plan", planId)))
                .map(row -> Optional.ofNullable(row.getJsonArray("creators"))
                        .orElseThrow(() -> ProblemException.invalid(
                                FieldError.at("/plan", "unknown", "The mix plan has no option of this name."))))
                .chain(creators -> plans.candidates(
                        tx,
                        planId,
                        creators.stream()
                                .map(id -> UUID.fromString(id.toString()))
                                .toList()));
    }

    /** What the campaign's plans know of these creators; the newest plan counts. */
    public Uni<List<PlannedCreator>> known(Tx tx, UUID campaignId, List<UUID> creators) {
        return tx.list(KNOWN, MixPlans::candidate, tx.workspace(), campaignId, creators.toArray(UUID[]::new));
    }

    /** What the newest plan's recommended mix promised, per tier. */
    public Uni<Optional<PlannedMix>> newest(Tx tx, UUID campaignId) {
        return tx.find(NEWEST, PromiseRows::mix, tx.workspace(), campaignId);
    }
}
