package dev.lodestone.campaign.planpage;

import dev.lodestone.campaign.answer.CrossCheckView;
import dev.lodestone.campaign.answer.MixView;
import dev.lodestone.campaign.answer.MixView.BeatenView;
import dev.lodestone.campaign.answer.MixView.IntervalView;
import dev.lodestone.campaign.answer.MixView.PlanView;
import dev.lodestone.campaign.page.Html;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The recommended plan and its opponents beside each other, and below them what formulas of others say. */
record PlanTable(MixView mix) {

    String html() {
        return plans() + crossChecks();
    }

    private String plans() {
        return Tables.table(
                List.of(
                        "plan",
                        "creators",
                        "cost",
                        "reach",
                        "engagements",
                        "buyers",
                        "value",
                        "ROI",
                        "ours is better in",
                        Words.isBest(mix.poolCutTo())),
                mix.plans().stream().map(plan -> Tables.row(plan.name().equals("recommended"), cells(plan))));
    }

    private String crossChecks() {
        CrossCheckView check = mix.crossCheck();
        if (check == null) return "";
        double difference = check.agostiniDifference();
        return "<p><small>Cross-checks, by which nothing is decided. By Agostini's formula (1961) the recommended plan reaches "
                + Words.count(check.agostiniReach()) + ", " + Words.percent(Math.abs(difference))
                + (difference < 0 ? " fewer" : " more")
                + ". “By spend” is what the cost of a plan lets expect beside the recommended one, if each per cent more brings"
                + " 0.46 per cent more engagements (Leung et al. 2022).</small></p>";
    }

    private List<String> cells(PlanView plan) {
        return List.of(
                Html.escape(plan.name()) + spared(plan),
                Integer.toString(plan.creators().size()),
                Words.money(plan.cost()),
                Words.count(plan.reach()) + span(plan.interval().get("reach")),
                Words.count(plan.engagements()) + each(plan, "costPerEngagement") + bySpend(plan),
                Words.count(plan.buyers()) + span(plan.interval().get("buyers")) + each(plan, "costPerBuyer"),
                Words.money(plan.value()),
                Words.ratio(plan.roi()),
                beaten(plan),
                Words.proof(plan.optimality()));
    }

    private static String spared(PlanView plan) {
        if (plan.relaxed().isEmpty()) return "";
        String mayBeKept = "relaxed-unproven".equals(plan.optimality().limits()) ? "; a plan with it may exist" : "";
        return "<br><small>without: " + Html.escape(String.join(", ", plan.relaxed())) + mayBeKept + "</small>";
    }

    /** Nothing beats itself, and a half would read as a draw between two plans. */
    private String beaten(PlanView plan) {
        PlanView ours = mix.plans().getFirst();
        if (!plan.name().equals(ours.name()) && Set.copyOf(plan.creators()).equals(Set.copyOf(ours.creators())))
            return "the same plan";
        return mix.beats().stream()
                .filter(beaten -> beaten.plan().equals(plan.name()))
                .map(BeatenView::probability)
                .map(Words::percent)
                .collect(Collectors.joining());
    }

    /** What one of them costs, in the middle of the draws; an earlier planner did not keep it, and of nobody there is no cost. */
    private static String each(PlanView plan, String figure) {
        IntervalView cost = plan.interval().get(figure);
        if (cost == null) return "";
        return "<br><small>" + Words.fine(cost.p50(), plan.cost().currency()) + " each</small>";
    }

    /** The recommended plan is where the line starts: there it would say nothing. */
    private String bySpend(PlanView plan) {
        if (mix.crossCheck() == null
                || plan.name().equals(mix.plans().getFirst().name())) return "";
        Double engagements = mix.crossCheck().engagementsBySpend().get(plan.name());
        return engagements == null ? "" : "<br><small>" + Words.count(engagements) + " by spend</small>";
    }

    private static String span(@Nullable IntervalView of) {
        if (of == null) return "";
        return "<br><small>" + Words.count(of.p10()) + " to " + Words.count(of.p90()) + "</small>";
    }
}
