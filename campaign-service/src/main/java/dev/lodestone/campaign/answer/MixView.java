package dev.lodestone.campaign.answer;

import dev.lodestone.campaign.question.MixObjective;
import dev.lodestone.kit.money.Money;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The planner's answer. Figures of the model are estimates; costs are exact. */
@Schema(name = "Mix")
public record MixView(
        @Schema(description = "The answer in one line; who wins comes first, also when it is not the mix")
        String headline,

        @Schema(description = "mix, all-celebrity, all-micro or nobody")
        String winner,

        MixObjective objective,
        @Nullable Money budget,
        List<PlanView> plans,
        List<BeatenView> beats,
        @Nullable ComparedView comparedWithAllCelebrity,
        List<AblatedView> ablation,
        List<PartView> perCreator,

        @Schema(description = "The recommended plan's creators of one tier, taken alone")
        List<TierView> perTier,

        List<SegmentView> perSegment,

        @Schema(
                description =
                        "What each kind of plan is worth in the objective at other budgets; profit in minor units."
                                + " More budget never brings less, but to a single-tier plan that keeps limits with it which"
                                + " it was spared with less. A plan at another budget is checked as any other")
        List<FrontierView> frontier,

        @Schema(nullable = true) @Nullable CrossCheckView crossCheck,
        @Schema(nullable = true) @Nullable OverlapsView overlaps,

        List<AssumptionView> assumptions,
        long solvedInMillis,

        @Schema(nullable = true, description = CUT_TO) @Nullable
        Integer poolCutTo) {
    public static final String CUT_TO =
            "Set where the search's `limit` left creators out: headline, plans and proofs are of so many alone, those with"
                    + " most followers";

    @Schema(name = "MixPlanOption")
    public record PlanView(
            @Schema(description = "recommended, all-celebrity, all-micro, top-engagement, top-followers, random")
            String name,

            List<String> creators,
            Money cost,
            double reach,
            double engagements,
            double buyers,
            Money value,

            @Schema(description = "(value - cost) / cost; 0 where nothing is spent")
            double roi,

            @Schema(
                    description =
                            "Per figure; value, cost, costPerEngagement and costPerBuyer in minor units. The last two"
                                    + " are absent where nobody engages or buys")
            Map<String, IntervalView> interval,

            OptimalityView optimality,

            @Schema(description = "Limits that this opponent was spared; `optimality.limits` says whether it had to be")
            List<String> relaxed) {}

    @Schema(name = "MixInterval")
    public record IntervalView(double p10, double p50, double p90) {}

    @Schema(name = "MixOptimality")
    public record OptimalityView(
            @Schema(
                    enumeration = {"proven", "gap"},
                    description =
                            "Proven: no plan of its kind under the limits it was held to is worth more, among the candidates"
                                    + " that were looked at (`poolCutTo`)")
            String status,

            @Schema(
                    description = "Part of the bound that this plan may miss at most, under the limits it was held to;"
                            + " 1 where nothing is known")
            double gap,

            @Schema(description = "True when the time limit ended the search: the same question may be answered better")
            boolean stoppedByTime,

            @Schema(
                    nullable = true,
                    description =
                            "What the plan was held to. `all`: every limit. `relaxed`: every limit but those in its"
                                    + " `relaxed`, as it is proven that its tiers cannot keep all."
                                    + " `relaxed-unproven`: the same, as no plan was found that keeps all, though there"
                                    + " may be one. Null in plans that were stored before it was told")
            @Nullable
            String limits) {}

    @Schema(name = "MixBeaten")
    public record BeatenView(
            String plan,

            @Schema(
                    description =
                            "In how many of the draws the recommended plan does better; one in which both do as well counts half,"
                                    + " so the same plan has 0.5")
            double probability) {}

    @Schema(name = "MixTier")
    public record TierView(
            String tier,
            int creators,
            Money cost,
            double reach,
            double engagements,
            double buyers,
            Money value,
            Map<String, IntervalView> interval) {}

    @Schema(name = "MixSegmentCoverage", description = "Shares of the segment that a plan reaches.")
    public record SegmentView(String id, double size, double recommended, double allCelebrity, double allMicro) {}
}
