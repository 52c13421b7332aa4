package dev.lodestone.campaign.planpage;

import dev.lodestone.campaign.page.Html;
import dev.lodestone.campaign.solver.AssumptionView;
import dev.lodestone.campaign.solver.MixView;
import dev.lodestone.campaign.solver.MixView.AblatedView;
import dev.lodestone.campaign.solver.MixView.BeatenView;
import dev.lodestone.campaign.solver.MixView.IntervalView;
import dev.lodestone.campaign.solver.MixView.PartView;
import dev.lodestone.campaign.solver.MixView.PlanView;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of an answer as tables. */
final class Tables {
    private Tables() {}

    static String plans(MixView mix) {
        return table(
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
                        "best possible?"),
                mix.plans().stream().map(plan -> row(plan.name().equals("recommended"), plan(mix, plan))));
    }

    private static List<String> plan(MixView mix, PlanView plan) {
        String spared = plan.relaxed().isEmpty()
                ? ""
                : "<br><small>without: " + Html.escape(String.join(", ", plan.relaxed())) + "</small>";
        return List.of(
                Html.escape(plan.name()) + spared,
                Integer.toString(plan.creators().size()),
                Words.money(plan.cost()),
                Words.count(plan.reach()) + span(plan.interval().get("reach")),
                Words.count(plan.engagements()),
                Words.count(plan.buyers()) + span(plan.interval().get("buyers")),
                Words.money(plan.value()),
                Words.ratio(plan.roi()),
                mix.beats().stream()
                        .filter(beaten -> beaten.plan().equals(plan.name()))
                        .map(BeatenView::probability)
                        .map(Words::percent)
                        .collect(Collectors.joining()),
                plan.optimality().status().equals("proven")
                        ? "proven"
                        : "gap " + Words.percent(plan.optimality().gap()));
    }

    private static String span(IntervalView of) {
        return "<br><small>" + Words.count(of.p10()) + " to " + Words.count(of.p90()) + "</small>";
    }

    static String ablation(List<AblatedView> terms) {
        return table(
                List.of("without", "who wins then", "lead over one tier", "ROI changes by", "creators changed"),
                terms.stream()
                        .map(term -> row(
                                false,
                                List.of(
                                        Html.escape(term.without()),
                                        Words.kept(term.winner(), Html::escape),
                                        Words.kept(term.lead(), Words::percent),
                                        Words.ratio(term.roiDelta()),
                                        Words.kept(term.creatorsChanged(), Object::toString)))));
    }

    static String parts(List<PartView> parts) {
        return table(
                List.of(
                        "creator",
                        "value if left out",
                        "cost per further person",
                        "reached by others too",
                        "cost per 1,000",
                        "beside the tier's usual"),
                parts.stream()
                        .map(part -> row(
                                false,
                                List.of(
                                        Html.escape(part.id()),
                                        Words.money(part.marginalValue()),
                                        part.costPerMarginalPerson() == null
                                                ? "nobody"
                                                : Words.fine(
                                                        part.costPerMarginalPerson(),
                                                        part.marginalValue().currency()),
                                        Words.percent(part.overlap()),
                                        Words.kept(part.impliedCpm(), Words::money),
                                        Words.kept(part.cpmFlag(), Tables::flag)))));
    }

    private static String flag(String flag) {
        return flag.equals("usual") ? flag : "<strong>" + Html.escape(flag) + "</strong>";
    }

    static String assumptions(List<AssumptionView> all) {
        return table(
                List.of("assumption", "used", "low to high", "unit", "source"),
                all.stream()
                        .map(one -> row(
                                false,
                                List.of(
                                        Html.escape(one.name()),
                                        Html.escape(one.value()),
                                        one.low() == null
                                                ? ""
                                                : Html.escape(one.low()) + " to " + Html.escape(one.high()),
                                        one.unit() == null ? "" : Html.escape(one.unit()),
                                        one.source() == null
                                                ? ""
                                                : Html.escape(one.source())
                                                        + (one.asOf() == null
                                                                ? ""
                                                                : ", " + Html.escape(one.asOf()))))));
    }

    private static String table(List<String> heads, Stream<String> rows) {
        return "<div class=\"scroll\"><table><thead><tr>"
                + heads.stream()
                        .map(head -> "<th scope=\"col\">" + head + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead><tbody>" + rows.collect(Collectors.joining()) + "</tbody></table></div>";
    }

    private static String row(boolean ours, List<String> cells) {
        return (ours ? "<tr class=\"ours\">" : "<tr>")
                + cells.stream().map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining()) + "</tr>";
    }
}
