package dev.lodestone.campaign.storedplan;

import dev.lodestone.campaign.answer.AblatedView;
import dev.lodestone.campaign.answer.AssumptionView;
import dev.lodestone.campaign.answer.ComparedView;
import dev.lodestone.campaign.answer.CrossCheckView;
import dev.lodestone.campaign.answer.FrontierView;
import dev.lodestone.campaign.answer.MixView;
import dev.lodestone.campaign.answer.OverlapsView;
import dev.lodestone.campaign.answer.PartView;
import dev.lodestone.campaign.page.Paged;
import dev.lodestone.campaign.planpage.MixPage;
import dev.lodestone.campaign.question.MixObjective;
import dev.lodestone.kit.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "MixPlan", description = "A stored answer of the planner for a campaign.")
public record MixPlanView(
        UUID id,
        UUID campaignId,
        MixObjective objective,
        long seed,
        String headline,
        String winner,

        @Schema(nullable = true, description = "Null in plans of the first planner") @Nullable
        Money budget,

        List<MixView.PlanView> plans,
        List<MixView.BeatenView> beats,

        @Schema(nullable = true, description = "Null in plans that were stored before it was told") @Nullable
        ComparedView comparedWithAllCelebrity,

        List<AblatedView> ablation,
        List<PartView> perCreator,
        List<MixView.TierView> perTier,
        List<MixView.SegmentView> perSegment,
        List<FrontierView> frontier,

        @Schema(nullable = true) @Nullable CrossCheckView crossCheck,
        @Schema(nullable = true) @Nullable OverlapsView overlaps,

        List<AssumptionView> assumptions,
        long solvedInMillis,

        @Schema(
                description =
                        "Fields that an earlier planner did not keep: they are null or empty here and say nothing. Empty for plans of today")
        List<String> notKept,

        @Schema(nullable = true, description = MixView.CUT_TO) @Nullable
        Integer poolCutTo,

        String createdBy,
        Instant createdAt)
        implements Paged {

    @Override
    public String page() {
        MixView mix = new MixView(
                headline,
                winner,
                objective,
                budget,
                plans,
                beats,
                comparedWithAllCelebrity,
                ablation,
                perCreator,
                perTier,
                perSegment,
                frontier,
                crossCheck,
                overlaps,
                assumptions,
                solvedInMillis,
                poolCutTo);
        return new MixPage(mix, notKept).html();
    }

    public static MixPlanView of(MixPlan plan) {
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
                mix.comparedWithAllCelebrity(),
                mix.ablation(),
                mix.perCreator(),
                mix.perTier(),
                mix.perSegment(),
                mix.frontier(),
                mix.crossCheck(),
                mix.overlaps(),
                mix.assumptions(),
                mix.solvedInMillis(),
                plan.notKept(),
                mix.poolCutTo(),
                plan.createdBy(),
                plan.createdAt());
    }
}
