package dev.lodestone.campaign.planpage;

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
                : "<br><small>without: " + Words.escaped(String.join(", ", plan.relaxed())) + "</small>";
        return List.of(
                Words.escaped(plan.name()) + spared,
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
                                        Words.escaped(term.without()),
                                        Words.escaped(term.winner()),
                                        Words.percent(term.lead()),
                                        Words.ratio(term.roiDelta()),
                                        Integer.toString(term.creatorsChanged())))));
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
                                        Words.escaped(part.id()),
                                        Words.money(part.marginalValue()),
                                        part.costPerMarginalPerson() == null
                                                ? "nobody"
                                                : Words.fine(
                                                        part.costPerMarginalPerson(),
                                                        part.marginalValue().currency()),
                                        Words.percent(part.overlap()),
                                        Words.money(part.impliedCpm()),
                                        part.cpmFlag().equals("usual")
                                                ? "usual"
                                                : "<strong>" + Words.escaped(part.cpmFlag()) + "</strong>"))));
    }

    static String assumptions(List<AssumptionView> all) {
        return table(
                List.of("assumption", "used", "low to high", "unit", "source"),
                all.stream()
                        .map(one -> row(
                                false,
                                List.of(
                                        Words.escaped(one.name()),
                                        Words.escaped(one.value()),
                                        one.low() == null
                                                ? ""
                                                : Words.escaped(one.low()) + " to " + Words.escaped(one.high()),
                                        one.unit() == null ? "" : Words.escaped(one.unit()),
                                        one.source() == null
                                                ? ""
                                                : Words.escaped(one.source())
                                                        + (one.asOf() == null
                                                                ? ""
                                                                : ", " + Words.escaped(one.asOf()))))));
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
