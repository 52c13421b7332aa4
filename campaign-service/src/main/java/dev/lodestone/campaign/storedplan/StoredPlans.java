package dev.lodestone.campaign.storedplan;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other features read from stored plans: whom a plan chose, on which facts, and what it promised per tier. */
@ApplicationScoped
public class StoredPlans {
    private static final String KNOWN = """
            SELECT DISTINCT ON (candidate.creator_id) candidate.creator_id, tier, fee_amount, currency, followers
            FROM mix_plan_candidate candidate JOIN mix_plan plan
                ON plan.workspace_id = candidate.workspace_id AND plan.id = candidate.mix_plan_id
            WHERE plan.workspace_id = $1 AND plan.campaign_id = $2 AND candidate.creator_id = ANY ($3)
            ORDER BY candidate.creator_id, plan.id DESC""";
    private static final String NEWEST =
            "SELECT id FROM mix_plan WHERE workspace_id = $1 AND campaign_id = $2 ORDER BY id DESC LIMIT 1";

    private final MixPlans plans;

    StoredPlans(MixPlans plans) {
        this.plans = plans;
    }

    /** The creators of one option of a plan, `recommended` for instance. */
    public Uni<List<PlannedCreator>> chosen(Tx tx, UUID campaignId, UUID planId, String option) {
        return plans.require(tx, campaignId, planId)
                .map(plan -> plan.mix().plans().stream()
                        .filter(each -> each.name().equals(option))
                        .findFirst()
                        .orElseThrow(() -> ProblemException.invalid(
                                FieldError.at("/plan", "unknown", "The mix plan has no option of this name."))))
                .chain(chosen -> plans.candidates(
                        tx,
                        planId,
                        chosen.creators().stream().map(UUID::fromString).toList()));
    }

    /** What the campaign's plans know of these creators; the newest plan counts. */
    public Uni<List<PlannedCreator>> known(Tx tx, UUID campaignId, List<UUID> creators) {
        return tx.list(KNOWN, MixPlans::candidate, tx.workspace(), campaignId, creators.toArray(UUID[]::new));
    }

    /** What the newest plan's recommended mix promised, per tier. */
    public Uni<Optional<PlannedMix>> newest(Tx tx, UUID campaignId) {
        return tx.find(NEWEST, row -> row.getUUID("id"), tx.workspace(), campaignId)
                .chain(id -> id.isEmpty()
                        ? Uni.createFrom().item(Optional.<PlannedMix>empty())
                        : plans.require(tx, campaignId, id.get()).map(plan -> Optional.of(PlannedMix.of(plan))));
    }
}
