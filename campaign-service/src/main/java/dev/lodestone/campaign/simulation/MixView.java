package dev.lodestone.campaign.simulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.kit.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The planner's answer. Figures of the model are estimates; costs are exact. */
@Schema(name = "Mix")
public record MixView(
        List<PlanView> plans,
        List<BeatenView> beats,
        List<AblatedView> ablation,
        List<PartView> perCreator,

        @Schema(description = "The recommended plan's creators of one tier, taken alone")
        List<TierView> perTier,

        List<AssumptionView> assumptions,
        long solvedInMillis) {

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
            @Schema(description = "(value - cost) / cost") double roi,

            @Schema(description = "Per figure; value and cost in minor units")
            Map<String, IntervalView> interval,

            OptimalityView optimality) {}

    @Schema(name = "MixInterval")
    public record IntervalView(double p10, double p50, double p90) {}

    @Schema(name = "MixOptimality")
    public record OptimalityView(
            @Schema(enumeration = {"proven", "gap"}) String status,

            @Schema(description = "Part of the bound that this plan may miss at most")
            double gap) {}

    @Schema(name = "MixBeaten")
    public record BeatenView(String plan, double probability) {}

    @Schema(name = "MixAblation")
    public record AblatedView(String without, double roiDelta, boolean mixStillWins) {}

    @Schema(name = "MixCreator")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartView(
            String id,
            Money marginalValue,

            @Schema(nullable = true, description = "Minor units")
            Double costPerMarginalPerson,

            double overlap) {}

    @Schema(name = "MixTier")
    public record TierView(
            String tier, int creators, Money cost, double reach, double engagements, double buyers, Money value) {}

    @Schema(name = "MixAssumption")
    public record AssumptionView(String name, String value) {}

    static MixView of(Mix mix, String currency, List<AssumptionView> assumptions, long millis) {
        return new MixView(
                mix.plans().stream().map(plan -> plan(plan, currency)).toList(),
                mix.beats().stream()
                        .map(beaten -> new BeatenView(wire(beaten.plan()), beaten.probability()))
                        .toList(),
                mix.ablation().stream()
                        .map(term -> new AblatedView(term.without(), term.roiDelta(), term.mixStillWins()))
                        .toList(),
                mix.perCreator().stream()
                        .map(part -> new PartView(
                                part.id(),
                                Money.of(Math.round(part.marginalWorth()), currency),
                                part.costPerMarginalPerson(),
                                part.overlap()))
                        .toList(),
                mix.perTier().stream()
                        .map(share -> tier(share.tier().wire(), share.creators(), share.figures(), currency))
                        .toList(),
                assumptions,
                millis);
    }

    static String wire(Mix.Name name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String number(double value) {
        return new BigDecimal(value, MathContext.DECIMAL32).stripTrailingZeros().toPlainString();
    }

    private static TierView tier(String name, int creators, Figures figures, String currency) {
        return new TierView(
                name,
                creators,
                Money.of(figures.cost(), currency),
                figures.reach(),
                figures.engagements(),
                figures.buyers(),
                Money.of(figures.value(), currency));
    }

    private static PlanView plan(Mix.Plan plan, String currency) {
        Figures figures = plan.figures();
        Map<String, IntervalView> intervals = new LinkedHashMap<>();
        plan.interval()
                .forEach((figure, band) -> intervals.put(figure, new IntervalView(band.p10(), band.p50(), band.p90())));
        return new PlanView(
                wire(plan.name()),
                plan.creators(),
                Money.of(figures.cost(), currency),
                figures.reach(),
                figures.engagements(),
                figures.buyers(),
                Money.of(figures.value(), currency),
                figures.roi(),
                intervals,
                new OptimalityView(plan.gap() <= 1e-9 ? "proven" : "gap", plan.gap()));
    }
}
