package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.question.MixObjective;
import dev.lodestone.campaign.solver.AssumptionView;
import dev.lodestone.campaign.solver.MixView;
import dev.lodestone.kit.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MixPlan", description = "A stored answer of the planner for a campaign.")
record MixPlanView(
        UUID id,
        UUID campaignId,
        MixObjective objective,
        long seed,
        String headline,
        String winner,
        Money budget,
        List<MixView.PlanView> plans,
        List<MixView.BeatenView> beats,
        List<MixView.AblatedView> ablation,
        List<MixView.PartView> perCreator,
        List<MixView.TierView> perTier,
        List<MixView.SegmentView> perSegment,
        List<MixView.FrontierView> frontier,
        List<AssumptionView> assumptions,
        long solvedInMillis,
        String createdBy,
        Instant createdAt) {

    @Schema(name = "MixPlanPage")
    record Page(
            List<MixPlanView> data, @Schema(nullable = true) String nextCursor, boolean hasMore) {}

    static MixPlanView of(MixPlan plan) {
        MixView mix = plan.mix();
        return new MixPlanView(
                plan.id(),
                plan.campaignId(),
                plan.objective(),
                plan.seed(),
                mix.headline(),
                mix.winner(),
                mix.budget(),
                mix.plans(),
                mix.beats(),
                mix.ablation(),
                mix.perCreator(),
                mix.perTier(),
                mix.perSegment(),
                mix.frontier(),
                mix.assumptions(),
                mix.solvedInMillis(),
                plan.createdBy(),
                plan.createdAt());
    }
}
